import type { Flow, FlowNode, Outcome, Step } from './model.ts';

/** The end of a walk: an unanswered question, or an outcome. */
export interface Place {
	/** The answers that led here, in order. */
	path: Step[];
	node?: FlowNode;
	outcome?: Outcome;
	/** An answer that the question does not have; the walk then stopped at that question. */
	unknown?: string;
}

export const nodeOf = (flow: Flow, id: string): FlowNode | undefined => flow.nodes.find((node) => node.id === id);
export const outcomeOf = (flow: Flow, id: string): Outcome | undefined => flow.outcomes.find((outcome) => outcome.id === id);

/** Question → the answer that leads to it. The first question and unreachable questions are missing. */
function parentsOf(flow: Flow): Map<string, Step> {
	const parents = new Map<string, Step>();
	for (const { id, answers } of flow.nodes)
		for (const [answer, to] of Object.entries(answers)) if (nodeOf(flow, to) && !parents.has(to)) parents.set(to, { node: id, answer });
	return parents;
}

/**
 * Follows the answers from the first question.
 * @param answerTo Gives the answer to a question; undefined if there is none yet.
 * @throws Error if the flow has no question, or an answer leads nowhere; the content check reports both.
 */
export function walk(flow: Flow, answerTo: (node: FlowNode, path: readonly Step[]) => string | undefined): Place {
	const path: Step[] = [];
	let [node] = flow.nodes;
	while (node && path.length <= flow.nodes.length) {
		const answer = answerTo(node, path);
		if (answer === undefined) return { path, node };
		if (!Object.hasOwn(node.answers, answer)) return { path, node, unknown: answer };
		path.push({ node: node.id, answer });
		const to = node.answers[answer] ?? '';
		const outcome = outcomeOf(flow, to);
		if (outcome) return { path, outcome };
		node = nodeOf(flow, to);
	}
	throw new Error(`The way leads from ${path.map(({ node: id, answer }) => `${id}.${answer}`).join(' to ') || 'its beginning'} nowhere.`);
}

/**
 * The answers that lead to a question, and the one given to it. Each question is reached by exactly one answer, so its id determines the
 * path.
 * @returns Answers in order; undefined if the question or the answer does not exist.
 */
export function pathTo(flow: Flow, step: Step): Step[] | undefined {
	const node = nodeOf(flow, step.node);
	if (!node || !Object.hasOwn(node.answers, step.answer)) return undefined;
	const parents = parentsOf(flow);
	const path = [step];
	for (let at = parents.get(step.node); at && path.length <= flow.nodes.length; at = parents.get(at.node)) path.unshift(at);
	return path;
}

/**
 * The answers for a checker after a path, encoded as in its address: first those that follow from the path, then the question's fixed
 * ones.
 */
export function askedOf(flow: Flow, path: readonly Step[], node: FlowNode): string {
	const said = path.map(({ node: id, answer }) => nodeOf(flow, id)?.says?.[node.asks ?? '']?.[answer]);
	return [node.case, ...said].filter((part) => part !== undefined && part !== '').join('&');
}

/** Every path from the first question to an outcome, in the order of the answers. Stops at cycles, which the content check reports. */
export function allWays(flow: Flow): { path: Step[]; outcome: Outcome }[] {
	const ways: { path: Step[]; outcome: Outcome }[] = [];
	const follow = (node: FlowNode, path: Step[]) => {
		if (path.some((step) => step.node === node.id)) return;
		for (const [answer, to] of Object.entries(node.answers)) {
			const further = [...path, { node: node.id, answer }];
			const [outcome, next] = [outcomeOf(flow, to), nodeOf(flow, to)];
			if (outcome) ways.push({ path: further, outcome });
			else if (next) follow(next, further);
		}
	};
	const [first] = flow.nodes;
	if (first) follow(first, []);
	return ways;
}
