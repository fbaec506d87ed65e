import { rarity } from '../rarity.ts';
import type { Found } from './rank.ts';

/** A section is worth a jump if it holds this share of the query's weight, counted by how rare words are in sections. */
const enough = 0.5;

/** The number of a code such as SSPR_0012: who asks for it wants its line, even where the short answer names it. */
const code = /^(?:0x.+|\d{2,})$/;

/**
 * The section of a page that a query is about: the line of an error code, a tool, a role. Of sections that hold as much of the query the
 * one is meant that says it in its title, then the shortest: a long one mentions many things.
 * @param lengths Words of the short answer and of each section of the page.
 * @param titled How many of the words the title of a section holds.
 * @param sections Sections of all pages together.
 * @returns The number of the section, counted from 1; undefined if the page as a whole is the better target.
 */
export function sectionOf(
	words: ReadonlyMap<string, Found>,
	page: number,
	lengths: readonly number[],
	titled: (section: number) => number,
	sections: number,
): number | undefined {
	const held = new Map<number, number>();
	const first = [...words.keys()].some((word) => code.test(word)) ? 1 : 0;
	let total = 0;
	for (const { pages, trust } of words.values()) {
		const using = [...pages.values()].reduce((sum, { parts }) => sum + parts.length, 0);
		if (using === 0) continue;
		const weight = trust * rarity(sections, using);
		total += weight;
		for (const part of pages.get(page)?.parts ?? []) if (part >= first) held.set(part, (held.get(part) ?? 0) + weight);
	}
	const [best] = [...held].sort(([a, x], [b, y]) => y - x || titled(b) - titled(a) || (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
	return best && best[0] > 0 && best[1] >= enough * total ? best[0] : undefined;
}
