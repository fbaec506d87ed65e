import type { Flow } from '../flows/model.ts';
import type { FlowText } from './schemas/flows.ts';

/**
 * The fields of a flow's text file that a language lacks. The flow is shown in a language once nothing is missing; until then in the
 * source language, since a half-translated flow helps nobody.
 */
export function missingWords(flow: Flow, { nodes, outcomes }: FlowText): string[] {
	return [
		...flow.nodes.flatMap(({ id, answers }) => {
			const words = nodes[id];
			if (!words) return [`nodes.${id}`];
			return Object.keys(answers)
				.filter((answer) => !Object.hasOwn(words.answers, answer))
				.map((answer) => `nodes.${id}.answers.${answer}`);
		}),
		...flow.outcomes.filter(({ id }) => !Object.hasOwn(outcomes, id)).map(({ id }) => `outcomes.${id}`),
	];
}
