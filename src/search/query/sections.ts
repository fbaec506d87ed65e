import { rarity } from '../rarity.ts';
import type { Found } from './rank.ts';

/** A section is worth a jump if it holds this share of the query's weight, counted by how rare words are in sections. */
const enough = 0.5;

/**
 * The section of a page that a query is about: the line of an error code, a tool, a role.
 * @param sections Sections of all pages together.
 * @returns The number of the section, counted from 1; undefined if the page as a whole is the better target.
 */
export function sectionOf(words: readonly Found[], page: number, sections: number): number | undefined {
	const held = new Map<number, number>();
	let total = 0;
	for (const { pages, trust } of words) {
		const using = [...pages.values()].reduce((sum, { parts }) => sum + parts.length, 0);
		if (using === 0) continue;
		const weight = trust * rarity(sections, using);
		total += weight;
		for (const part of pages.get(page)?.parts ?? []) held.set(part, (held.get(part) ?? 0) + weight);
	}
	const [best, next] = [...held].sort(([a, x], [b, y]) => y - x || a - b);
	if (!best || best[0] === 0 || best[1] < enough * total) return undefined;
	// Two lines that say it equally well: the page says it.
	return next && next[1] === best[1] && next[0] !== 0 ? undefined : best[0];
}
