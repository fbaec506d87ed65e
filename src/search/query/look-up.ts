import type { Opened } from '../opened.ts';
import { stretchesOf } from './layout.ts';
import type { Found } from './rank.ts';

/** Maximum number of query words that are looked up; further ones add nothing. */
const maxWords = 16;

/** The words of a query and where they occur. Parts of a name are left out if the index has the whole name: many other pages use them. */
export async function lookUp(text: string, { reader, index, ends }: Opened): Promise<Map<string, Found>> {
	const terms = reader.terms(text);
	const wholes = new Set(terms.map(({ of }) => of));
	const words = [...new Set(terms.map((term) => term.text))].slice(0, maxWords);
	const found = new Map(
		await Promise.all(
			words.map(async (word): Promise<[string, Found]> => {
				const postings = await index.find(word);
				const places = postings.map((posting) => [posting.page, stretchesOf(posting, ends[posting.page] ?? [])] as const);
				return [word, { places: new Map(places), name: wholes.has(word) || /\d{4}/.test(word) }];
			}),
		),
	);
	const parts = terms.filter(({ of }) => of !== undefined && found.get(of)?.places.size);
	for (const { text: word } of parts) found.delete(word);
	return found;
}
