import type { Opened } from '../opened.ts';
import { type Places, placesOf } from './layout.ts';
import type { Found } from './rank.ts';

/** Words of a query that are looked up; what follows says nothing new. */
const mostWords = 24;
/** A word that only may be meant counts for less. */
const doubtful = 0.7;

/** The words of a query with their places: those it holds, and those that a mistyped character may stand for. */
export async function lookUp(text: string, { reader, index, catalog: { entries }, ends }: Opened): Promise<Map<string, Found>> {
	const own = [...new Set(reader.terms(text).map((term) => term.text))].slice(0, mostWords);
	const find = async (word: string, trust: number): Promise<[string, Found]> => {
		const pages = new Map<number, Places>();
		for (const posting of await index.find(word)) {
			const entry = entries[posting.page];
			if (entry) pages.set(posting.page, placesOf(posting, ends[posting.page] ?? [], entry.wordings.length));
		}
		return [word, { trust, pages }];
	};
	const words = new Map(await Promise.all(own.map((word) => find(word, 1))));
	const unknown = new Set(own.filter((word) => words.get(word)?.pages.size === 0));
	const maybe = reader.nearPhrases(text, unknown).filter((word) => !words.has(word));
	for (const [word, found] of await Promise.all(maybe.map((word) => find(word, doubtful)))) words.set(word, found);
	return words;
}
