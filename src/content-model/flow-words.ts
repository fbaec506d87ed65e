import type { Flow } from '../flows/model.ts';
import type { FlowText } from './schemas/flows.ts';

/**
 * What the words of a way lack in a language, as the fields of its file: a way is shown in a language once they lack nothing, and in the
 * source language until then, since half a way helps nobody.
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
