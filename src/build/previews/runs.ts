import bidiFactory from 'bidi-js';
import { type FontBook, invisible, type Subset } from './fonts.ts';

const bidi = bidiFactory();

/** Neighbouring characters of one font and one direction. */
export interface Run {
	text: string;
	rtl: boolean;
	subset: Subset;
}

/** What follows the character before it: spaces, accents, signs without a shape. */
const following = /[\p{M}\p{Zs}]/u;

/**
 * The runs of a line in the order in which the eye meets them, from left to right.
 * @param dir Direction of the paragraph.
 * @throws Error naming a character that no font has; FontBook.prepare tells of them before.
 */
export function runsOf(line: string, lang: string, dir: 'ltr' | 'rtl', fonts: FontBook): Run[] {
	const embedding = bidi.getEmbeddingLevels(line, dir);
	const logical: (Run & { level: number })[] = [];
	let at = 0;
	for (const character of line) {
		const level = embedding.levels[at] ?? 0;
		at += character.length;
		const last = logical.at(-1);
		const codePoint = character.codePointAt(0) ?? 0;
		const follows = last && (invisible.test(character) || (following.test(character) && last.subset.has(codePoint)));
		const subset = follows ? last.subset : fonts.subsetOf(character, lang);
		if (!subset) {
			if (invisible.test(character)) continue;
			throw new Error(`No font has "${character}" (U+${codePoint.toString(16).toUpperCase()}) of "${line}".`);
		}
		if (last?.subset === subset && last.level === level) last.text += character;
		else logical.push({ text: character, rtl: level % 2 === 1, subset, level });
	}
	return visualOrder(logical);
}

/** Rule L2 of the bidirectional algorithm: from the deepest level to the first odd one, turn what is at least that deep around. */
function visualOrder<R extends { level: number }>(runs: readonly R[]): R[] {
	const ordered = [...runs];
	const deepest = Math.max(0, ...runs.map(({ level }) => level));
	for (let level = deepest; level > 0; level--) {
		for (let start = 0; start < ordered.length; start++) {
			let end = start;
			while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end++;
			if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
			start = end;
		}
	}
	return ordered;
}
