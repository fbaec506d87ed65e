import { rarity } from '../rarity.ts';

/** Where a word of the query occurs: page number → the parts of its record that use it. */
export type Found = ReadonlyMap<number, readonly number[]>;

/** A page and its score for a query; only differences between scores are meaningful. */
export interface Score {
	page: number;
	score: number;
	/** Share of the query's weight that the page contains, from 0 to 1. */
	covered: number;
}

/** Weight of the share of covered words, relative to the logarithm of a page's probability. */
const held = 2;

/**
 * Sorts all pages, best first; pages with equal scores stay in the order of the menu. The model decides where it knows the words; for
 * codes, commands and names, which it does not know, the share of words that a page contains (weighted by rarity) decides.
 * @param chances The logarithm of each page's probability; undefined if the model knows no word of the query.
 * @param pages Number of pages.
 */
export function rank(words: readonly Found[], chances: Float64Array | undefined, pages: number): Score[] {
	const heard = words.map((holders) => ({ holders, weight: holders.size > 0 ? rarity(pages, holders.size) : 0 }));
	// A word that occurs on no page says nothing about which one is meant.
	const total = heard.reduce((sum, { weight }) => sum + weight, 0) || 1;
	return Array.from({ length: pages }, (_, page) => {
		const covered = heard.reduce((sum, { holders, weight }) => (holders.has(page) ? sum + weight : sum), 0) / total;
		return { page, score: (chances?.[page] ?? 0) + held * covered, covered };
	}).sort((a, b) => b.score - a.score || a.page - b.page);
}
