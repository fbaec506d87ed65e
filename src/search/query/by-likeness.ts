import type { Catalog } from '../types.ts';
import type { Found } from './rank.ts';
import { similarity } from './similar.ts';

/** Questions that look most like a query of which no word is known, in the order of likeness. */
export function nearest(query: string, { entries, questions }: Catalog): number[] {
	return entries
		.slice(0, questions)
		.map(({ title }, page) => ({ page, likeness: similarity(query, title) }))
		.sort((a, b) => b.likeness - a.likeness || a.page - b.page)
		.map(({ page }) => page);
}

/** How much a query must look like the title of a page that is no question. */
const alike = 0.4;

/** Pages that are no questions come last, and only if the query holds nothing but words of their title, or looks like it. */
export function otherPages(query: string, words: ReadonlyMap<string, Found>, { entries, questions }: Catalog): number[] {
	const known = [...words.values()].filter(({ pages }) => pages.size > 0);
	return entries.flatMap(({ title }, page) => {
		if (page < questions) return [];
		const named = known.length > 0 && known.every(({ pages }) => pages.has(page));
		return named || similarity(query, title) >= alike ? [page] : [];
	});
}
