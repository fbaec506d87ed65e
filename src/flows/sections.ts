import { fragmentOf } from './address.ts';
import type { Flow, FlowNode, Outcome, Step } from './model.ts';
import { nodeOf, outcomeOf } from './walk.ts';

/** The address of the first question; unlike addresses of answers it contains no dot. */
export const beginning = 'start';

/** A section of a flow's page: a question, or an outcome below one of the answers that lead to it. */
export interface Section {
	/** Its address on the page. */
	id: string;
	/** The answers that led here, in order; empty for the first question. */
	path: Step[];
	node?: FlowNode;
	outcome?: Outcome;
	/** Maximum number of questions on a path through here, including those already answered. */
	most: number;
}

/** Maximum number of questions from this one on, itself included; 0 for an outcome. */
function questionsFrom(flow: Flow, id: string): number {
	const node = nodeOf(flow, id);
	return node ? 1 + Math.max(0, ...Object.values(node.answers).map((to) => questionsFrom(flow, to))) : 0;
}

/**
 * The sections of a flow's page, each question before what its answers lead to, which is also the reading order in print. An outcome is
 * repeated below each answer that leads to it, so that the path to it is known without JavaScript.
 * @param flow Must be a tree, which `faultsOf` checks.
 */
export function sectionsOf(flow: Flow): Section[] {
	const follow = (to: string, path: Step[]): Section[] => {
		const last = path.at(-1);
		const at = { id: last ? fragmentOf(last) : beginning, path, most: path.length + questionsFrom(flow, to) };
		const outcome = outcomeOf(flow, to);
		if (outcome) return [{ ...at, outcome }];
		const node = nodeOf(flow, to);
		if (!node) return [];
		const further = Object.entries(node.answers).flatMap(([answer, next]) => follow(next, [...path, { node: node.id, answer }]));
		return [{ ...at, node }, ...further];
	};
	return follow(flow.nodes[0]?.id ?? '', []);
}
