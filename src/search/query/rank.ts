import { rarity } from '../rarity.ts';
import type { Places } from './layout.ts';

/** A word of the query with all its places. */
export interface Found {
	/** How sure it is that the word was meant, from 0 to 1. */
	trust: number;
	/** Number of the page → where the word stands on it. */
	pages: ReadonlyMap<number, Places>;
}

/** The pages that are ranked. */
export interface Ranked {
	/** Weights of the wordings of each page, in the order of the pages. */
	weights: readonly (readonly number[])[];
	/** Wordings of all pages together. */
	wordings: number;
}

/** What a page is worth: the parts of the sum, and how much of the query it answers. */
export interface Score {
	page: number;
	score: number;
	/** Share of the query's weight that stands anywhere on the page, from 0 to 1. */
	covered: number;
}

/**
 * How much each kind of evidence counts. Found by trying on queries; the results hardly change when one of them does by a third.
 * evidence: how much more often this question's wordings use the words than all wordings do.
 * closest: how much the query is like the wording that is most like it.
 * closestThree: the same for the three that are most like it, so that one chance meeting does not decide.
 * text: how much of the query stands in the short answer and the sections.
 */
const counts = { evidence: 0.2, closest: 2.2, closestThree: 2.2, text: 1.2 };
/** Wordings that every question is taken to have beside its own, so that few of them prove little. */
const doubt = 12;

/** How rare a word is: by the wordings, or by the texts where no wording uses it. */
function rarityOf({ pages }: Found, total: number): number {
	const all = [...pages.values()];
	const using = all.filter(({ wordings }) => wordings.length > 0).length;
	return rarity(total, using || all.length);
}

/** The pages that use a word of the query, best first; of equals the one that comes first in the menu. */
export function rank(words: readonly Found[], { weights, wordings }: Ranked): Score[] {
	const heard = words
		.filter(({ pages }) => pages.size > 0)
		.map((word) => ({ ...word, weight: word.trust * rarityOf(word, weights.length), uses: usesOf(word) }));
	// A word that stands nowhere says nothing about which page is meant.
	const total = heard.reduce((sum, { weight }) => sum + weight, 0);
	return weights
		.map((own, page) => {
			let [evidence, text, covered] = [0, 0, 0];
			const shared = new Map<number, number>();
			for (const { pages, weight, uses, trust } of heard) {
				const places = pages.get(page);
				const expected = (uses + 0.5) / (wordings + 1);
				evidence += trust * Math.log(((places?.wordings.length ?? 0) + doubt * expected) / (own.length + doubt) / expected);
				if (!places) continue;
				covered += weight;
				if (places.parts.length > 0) text += weight;
				for (const wording of places.wordings) shared.set(wording, (shared.get(wording) ?? 0) + weight);
			}
			const [first = 0, second = 0, third = 0] = [...shared]
				.map(([wording, common]) => common / Math.sqrt(total * (own[wording] || 1)))
				.sort((a, b) => b - a);
			const score =
				counts.evidence * evidence +
				counts.closest * first +
				(counts.closestThree * (first + second + third)) / 3 +
				(counts.text * text) / (total || 1);
			return { page, score, covered: covered / (total || 1) };
		})
		.filter(({ covered }) => covered > 0)
		.sort((a, b) => b.score - a.score || a.page - b.page);
}

/** How many wordings use a word. */
const usesOf = ({ pages }: Found) => [...pages.values()].reduce((sum, { wordings }) => sum + wordings.length, 0);
