import { rarity } from '../rarity.ts';

/** Where a word of the query stands: number of the page → the stretches of its record that use it. */
export type Found = ReadonlyMap<number, readonly number[]>;

/** A page and how well it answers a query; only the differences between scores mean something. */
export interface Score {
	page: number;
	score: number;
	/** Share of the query's weight that stands on the page, from 0 to 1. */
	covered: number;
}

/** How much it counts that a page holds all words of the query, beside the logarithm of its chance. */
const held = 2;

/**
 * All pages, best first; of equals the one that comes first in the menu. What was learnt from wordings decides; which words stand on the
 * page at all, counted by how rare they are, decides where nothing was learnt: codes, commands, names.
 * @param chances The logarithm of the chance of each page, as far as anything was learnt.
 */
export function rank(words: readonly Found[], chances: Float64Array | undefined, pages: number): Score[] {
	const heard = words.map((holders) => ({ holders, weight: holders.size > 0 ? rarity(pages, holders.size) : 0 }));
	// A word that stands nowhere says nothing about which page is meant.
	const total = heard.reduce((sum, { weight }) => sum + weight, 0) || 1;
	return Array.from({ length: pages }, (_, page) => {
		const covered = heard.reduce((sum, { holders, weight }) => (holders.has(page) ? sum + weight : sum), 0) / total;
		return { page, score: (chances?.[page] ?? 0) + held * covered, covered };
	}).sort((a, b) => b.score - a.score || a.page - b.page);
}
