import { z } from 'astro/zod';
import { slugId } from './page.ts';

const words = z.array(z.string().min(1));

/** What the search of one language learns beside the pages; readers do not see it. */
export const searchWords = z.strictObject({
	paraphrases: z.record(slugId, words).describe('Question id → at least eight other wordings, as people really write.'),
	synonyms: z
		.array(words.min(2, 'a list needs at least two words'))
		.describe('Words and phrases that mean the same; the first one stands for all and may be of another language.'),
	oldNames: z.record(z.string().min(1), z.string().min(1)).describe("Old name of a product or a page → today's."),
	stopWords: words.describe('Words without meaning in a query.'),
	endings: z
		.record(z.string().min(1), z.string())
		.describe('Ending that is cut off a word → what takes its place; the longest one counts.'),
	letters: z
		.record(z.string().min(1), z.string())
		.optional()
		.describe('Small letter that people also write in another way → that way, such as ä: ae; both then find the same.'),
	writing: z
		.strictObject({
			from: z.string().min(2).describe("OpenCC's name of the writing that queries may come in, such as cn."),
			to: z.string().min(2).describe("OpenCC's name of the writing of the pages, such as tw."),
		})
		.optional()
		.describe('For languages with two ways of writing: queries in the other one find the pages too.'),
});

/** Question id, or path of a checker or a flow → short lines as people type them into the search field, two to six words each. */
export const everydayLines = z.record(z.string(), words);

/** A query, and the question that it has to find. */
export const searchQuery = z.strictObject({
	q: z.string().min(1).describe('The query, as it would be typed.'),
	question: slugId.describe('Id of the question that has to come first.'),
	also: z.array(slugId).optional().describe('Ids of other questions that may come first as well.'),
	kind: slugId.describe('What kind of query it is; check:search reports each kind.'),
});

export type EverydayLines = z.infer<typeof everydayLines>;
export type SearchWords = z.infer<typeof searchWords>;
export type SearchQuery = z.infer<typeof searchQuery>;
