import { rarity } from '../rarity.ts';
import type { Reader } from '../text/terms.ts';
import type { Found } from './rank.ts';

/**
 * A result links to a section if its title covers at least this share of the query's weight, words weighted by their rarity among
 * sections.
 */
const enough = 0.5;

/** The parts of a record before its sections: title and wordings, then the short answer. */
const before = 2;

/**
 * The section that a query is about, such as the row of an error code, a tool or a role. Its title has to cover more of the query than the
 * page's own title: with ordinary words readers want the page from its top.
 * @param title The title of the page.
 * @param titles Titles of its sections, in order.
 * @param sections Number of sections of all pages together.
 * @returns Index of the section; undefined if the whole page is the better target.
 */
export function sectionOf(
	reader: Reader,
	words: ReadonlyMap<string, Found>,
	page: number,
	title: string,
	titles: readonly string[],
	sections: number,
): number | undefined {
	const weights = new Map<string, number>();
	const held = new Map<number, number>();
	let total = 0;
	for (const [word, { places }] of words) {
		const using = [...places.values()].reduce((sum, stretches) => sum + stretches.filter((stretch) => stretch >= before).length, 0);
		if (using === 0) continue;
		const weight = rarity(sections, using);
		total += weight;
		weights.set(word, weight);
		for (const stretch of places.get(page) ?? []) held.set(stretch - before, (held.get(stretch - before) ?? 0) + weight);
	}
	const says = (text: string) =>
		[...new Set(reader.terms(text).map((term) => term.text))].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
	const [best] = titles
		.map((text, section) => ({ section, says: says(text), holds: held.get(section) ?? 0 }))
		.sort((a, b) => b.says - a.says || b.holds - a.holds || a.section - b.section);
	return best && best.says > says(title) && best.says >= enough * total ? best.section : undefined;
}
