import { z } from 'astro/zod';
import { checkers } from '../../checkers/registry.ts';
import { slugId } from './page.ts';

/** Ids of questions and answers are joined by a dot in addresses, so they contain no dot. */
const stepId = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'begin with a small letter; small letters, digits and hyphens');
const checkerId = z.enum(checkers.map(({ id }) => id));

/** A guided flow from what somebody sees to what to do; its words are in flowText. */
export const flow = z.strictObject({
	from: z
		.record(slugId, z.string().min(1))
		.default({})
		.describe('Id of a question → where its page leads in: a step such as sees.grey, or start.'),
	nodes: z
		.array(
			z.strictObject({
				id: stepId.describe('Stands in links that people keep: never change one, never use one anew.'),
				answers: z.record(stepId, stepId).describe('Answer → the question or the outcome it leads to, in the order shown.'),
				asks: checkerId.optional().describe('The checker that decides; the answers are then yes, no, conditional.'),
				case: z.string().min(1).optional().describe('What that checker is asked in any case, as its address is written.'),
				says: z
					.partialRecord(checkerId, z.record(stepId, z.string().min(1)))
					.optional()
					.describe('Checker → answer → what the answer tells it, as its address is written.'),
				sources: z.array(slugId).min(1).optional().describe('Where the question rests on a rule.'),
			}),
		)
		.min(1),
	outcomes: z
		.array(
			z.strictObject({
				id: stepId.describe('Named in site.yaml, under outcomes.'),
				page: z
					.string()
					.regex(/^q:/, 'lead to a question: q:id, or q:id#anchor for one row of it')
					.describe('The page that says it in full.'),
				action: z.string().min(1).describe('What to press: portal:, q:, check: or support.'),
				sources: z.array(slugId).min(1, 'no advice without a source'),
			}),
		)
		.min(1),
});

const answerText = z.union([
	z.string().min(1),
	z.strictObject({ text: z.string().min(1), note: z.string().min(1).describe('A second, smaller line: a code, or how to recognize it.') }),
]);

/** The words of a flow in one language. `**bold**` and `code` as in pages. */
export const flowText = z.strictObject({
	nodes: z.record(
		z.string(),
		z.strictObject({
			asks: z.string().min(1).describe('The question, as somebody would ask it on the phone.'),
			help: z.string().min(1).optional().describe('How to find out, where the caller has to look.'),
			answers: z.record(z.string(), answerText).default({}),
		}),
	),
	outcomes: z.record(
		z.string(),
		z.strictObject({
			title: z.string().min(1).describe('What to do, in a few words.'),
			text: z.string().min(1).describe('Two or three short sentences.'),
			button: z.string().min(1).max(60, 'keep the words on a button within 60 characters'),
		}),
	),
});

export type FlowText = z.infer<typeof flowText>;
