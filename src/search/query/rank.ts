import { rarity } from '../rarity.ts';

/** Where a word of the query occurs. */
export interface Found {
	/** Page number → the parts of its record that use the word. */
	places: ReadonlyMap<number, readonly number[]>;
	/** Whether it is a command, a number or a compound name, which has one meaning only. */
	name: boolean;
}

/** A page and its score for a query; only differences between scores are meaningful. */
export interface Score {
	page: number;
	score: number;
	/** Share of the query's weight that the page contains, from 0 to 1. */
	covered: number;
}

/**
 * Weights of the evidence from the index, relative to the logarithm of a page's probability: the share of the query's words that the page
 * contains, the share that one of its sections contains together, and the share of its names. They are multiplied by the logarithm of the
 * number of pages: the more pages there are, the less the model tells them apart.
 */
const weights = { words: 0.45, together: 0.35, names: 0.9 };
/** Added to the number of pages, so that the weights are not too small on a small site. */
const morePages = 50;
/** Weight of how often a page is needed; it decides between pages that are equally likely. */
const need = 0.3;

/** The part of a record with title and wordings, which contains almost any words together. */
const wordings = 0;

/**
 * Sorts all pages, best first; pages with equal scores stay in the order of the menu. The model decides where it knows the words; for
 * codes, commands and names, which it does not know, the share of words that a page contains (weighted by rarity) decides.
 * @param chances The logarithm of each page's probability; undefined if the model knows no word of the query.
 * @param needed How often each page is needed, from 1 to 5, by page number; 0 for a page that is no question.
 */
export function rank(words: readonly Found[], chances: Float64Array | undefined, needed: readonly number[]): Score[] {
	const pages = needed.length;
	const unit = Math.log(morePages + pages);
	// A word that occurs on no page says nothing about which one is meant.
	const heard = words.filter(({ places }) => places.size > 0).map((word) => ({ ...word, weight: rarity(pages, word.places.size) }));
	const weigh = (of: readonly { weight: number }[]) => of.reduce((sum, { weight }) => sum + weight, 0);
	const names = heard.filter(({ name }) => name);
	const total = weigh(heard) || 1;
	const totalOfNames = weigh(names) || 1;
	return needed
		.map((times, page) => {
			const here = heard.filter(({ places }) => places.has(page));
			const covered = weigh(here) / total;
			const sections = new Map<number, number>();
			for (const { places, weight } of here)
				for (const stretch of places.get(page) ?? [])
					if (stretch !== wordings) sections.set(stretch, (sections.get(stretch) ?? 0) + weight);
			const together = Math.max(0, ...sections.values()) / total;
			const named = weigh(here.filter(({ name }) => name)) / totalOfNames;
			const evidence = weights.words * covered + weights.together * together + weights.names * named;
			return { page, score: (chances?.[page] ?? 0) + unit * evidence + need * Math.log(times || 1), covered };
		})
		.sort((a, b) => b.score - a.score || a.page - b.page);
}
