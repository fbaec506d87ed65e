import { fragmentOf } from './address.ts';
import type { Flow, FlowNode, Outcome, Step } from './model.ts';
import { nodeOf, outcomeOf } from './walk.ts';

/** The address of the first question; it has no dot, so no answer has it. */
export const beginning = 'start';

/** A part of a way's page: a question, or an outcome under one of the answers that lead to it. */
export interface Section {
	/** Its address on the page. */
	id: string;
	/** The answers that led here, first one first; empty for the first question. */
	path: Step[];
	node?: FlowNode;
	outcome?: Outcome;
	/** The most questions that a way through here asks, those answered included. */
	most: number;
}

/** The most questions that are still to come from a question on, itself included; 0 for an outcome. */
function questionsFrom(flow: Flow, id: string): number {
	const node = nodeOf(flow, id);
	return node ? 1 + Math.max(0, ...Object.values(node.answers).map((to) => questionsFrom(flow, to))) : 0;
}

/**
 * The parts of a way's page, each question before what its answers lead to: that is also the order in which it reads on paper.
 * An outcome stands under each answer that leads to it, so that the way there can be told without a script.
 * @param flow Has to be a tree, as `faultsOf` makes sure.
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
