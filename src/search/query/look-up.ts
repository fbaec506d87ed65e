import type { Opened } from '../opened.ts';
import { stretchesOf } from './layout.ts';
import type { Found } from './rank.ts';

/** Maximum number of query words that are looked up; further ones add nothing. */
const maxWords = 16;

/** The words of a query → the pages that use them, with the parts of their records. */
export async function lookUp(text: string, { reader, index, ends }: Opened): Promise<Map<string, Found>> {
	const words = [...new Set(reader.terms(text).map((term) => term.text))].slice(0, maxWords);
	const found = words.map(async (word): Promise<[string, Found]> => {
		const postings = await index.find(word);
		return [word, new Map(postings.map((posting) => [posting.page, stretchesOf(posting, ends[posting.page] ?? [])]))];
	});
	return new Map(await Promise.all(found));
}
