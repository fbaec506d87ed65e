import { type Flow, mostQuestions, verdictAnswers } from './model.ts';
import { nodeOf, outcomeOf } from './walk.ts';

/** An error in the tree of a flow. */
export interface Fault {
	/** Id of the question or the outcome. */
	at: string;
	message: string;
	fix: string;
}

/** Ids that several entries have. */
const repeated = (ids: readonly string[]) => [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];

/**
 * Checks that a flow is a tree: each id is unique, each answer leads somewhere, each question is reached by exactly one answer, there are
 * no cycles, everything is reachable, and no path has more than `mostQuestions` questions.
 */
export function faultsOf(flow: Flow): Fault[] {
	const faults: Fault[] = [];
	const add = (at: string, message: string, fix: string) => faults.push({ at, message, fix });
	for (const id of repeated([...flow.nodes, ...flow.outcomes].map((entry) => entry.id)))
		add(id, 'the id is used twice', 'Give each question and each outcome its own id: an answer names them.');

	const reached = new Map<string, number>();
	for (const { id, answers, asks } of flow.nodes) {
		if (Object.keys(answers).length < 2) add(id, 'has fewer than two answers', 'Add an answer, or leave the question out.');
		const odd = asks ? verdictAnswers.filter((verdict) => !Object.hasOwn(answers, verdict)) : [];
		if (asks && (odd.length > 0 || Object.keys(answers).length !== verdictAnswers.length))
			add(
				id,
				`is decided by the checker "${asks}" but does not have exactly the answers ${verdictAnswers.join(', ')}`,
				'Say where each of the three leads.',
			);
		for (const [answer, to] of Object.entries(answers)) {
			reached.set(to, (reached.get(to) ?? 0) + 1);
			if (!nodeOf(flow, to) && !outcomeOf(flow, to))
				add(`${id}.${answer}`, `leads to "${to}", which does not exist`, 'Name a question or an outcome of this way.');
		}
	}
	const [first, ...others] = flow.nodes;
	if (!first) add('nodes', 'has no question', 'Write at least one.');
	else if (reached.has(first.id)) add(first.id, 'is the first question, and an answer leads back to it', 'Ways do not go in circles.');
	for (const { id } of others) {
		const count = reached.get(id) ?? 0;
		if (count === 0) add(id, 'no answer leads to this question', 'Lead an answer to it, or remove it.');
		if (count > 1)
			add(
				id,
				`${count} answers lead to this question`,
				'A question is reached by one answer, so that its address names the way: write it a second time under another id.',
			);
	}
	for (const { id } of flow.outcomes)
		if (!reached.has(id)) add(id, 'no answer leads to this outcome', 'Lead an answer to it, or remove it.');
	return faults.length > 0 ? faults : depthFaults(flow);
}

/**
 * Cycles and paths with too many questions. Since each question is reached by at most one answer, questions that are unreachable from the
 * first one are in a cycle.
 */
function depthFaults(flow: Flow): Fault[] {
	const depths = new Map<string, number>();
	const follow = (id: string, depth: number) => {
		const node = nodeOf(flow, id);
		if (!node || depths.has(id)) return;
		depths.set(id, depth);
		for (const to of Object.values(node.answers)) follow(to, depth + 1);
	};
	follow(flow.nodes[0]?.id ?? '', 1);
	return flow.nodes.flatMap(({ id }) => {
		const depth = depths.get(id);
		if (depth === undefined)
			return [{ at: id, message: 'stands in a circle of questions', fix: 'Let one of its answers lead to an outcome.' }];
		if (depth <= mostQuestions) return [];
		return [{ at: id, message: `is question ${depth} of its way`, fix: `Ask at most ${mostQuestions}.` }];
	});
}
