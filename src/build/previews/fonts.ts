import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontDetails } from '@takumi-rs/core';

/**
 * The fonts, each a Fontsource package. A character is taken from the fonts made for the text's language first, then from the others in
 * this order. A language in a script that none of them has needs another package and line here.
 */
const families: readonly { name: string; languages: readonly string[] }[] = [
	{ name: 'noto-sans', languages: [] },
	{ name: 'noto-sans-tc', languages: ['zh'] },
	{ name: 'noto-sans-jp', languages: ['ja'] },
	{ name: 'noto-sans-arabic', languages: ['ar', 'fa', 'ur'] },
];

const { resolve } = createRequire(import.meta.url);

/** A file of a font family, with the glyphs of some characters in all weights. */
export interface FontFile {
	family: string;
	path: string;
	/** First and last code point of each range. */
	ranges: [number, number][];
}

/** The files of a family, from the list in its package: `{"latin": "U+0000-00FF,U+0131"}`. */
function filesOf(family: string): FontFile[] {
	const folder = dirname(resolve(`@fontsource-variable/${family}/package.json`));
	const lists = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
	return Object.entries(lists).map(([subset, list]) => ({
		family,
		path: join(folder, 'files', `${family}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
		ranges: list.split(',').map((range) => {
			const [from = 0, to = from] = range
				.replace('U+', '')
				.split('-')
				.map((hex) => Number.parseInt(hex, 16));
			return [from, to];
		}),
	}));
}

const files = families.flatMap(({ name }) => filesOf(name));

/** The families in order of preference for a language, as a CSS list. */
export function familiesFor(lang: string): string {
	const own = lang.split('-')[0] ?? '';
	const ordered = families.toSorted((a, b) => Number(b.languages.includes(own)) - Number(a.languages.includes(own)));
	return ordered.map(({ name }) => name).join(', ');
}

/** Characters without a glyph: white space and control characters of text layout. */
const invisible = /\p{Default_Ignorable_Code_Point}|\s/u;

/** The files needed for the characters of some texts, and the characters that no font has, without duplicates. */
export function fontsOf(texts: readonly string[]): { needed: Set<FontFile>; missing: string[] } {
	const needed = new Set<FontFile>();
	const missing: string[] = [];
	for (const character of new Set(texts.join(''))) {
		const point = character.codePointAt(0) ?? 0;
		const found = files.filter(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to));
		for (const file of found) needed.add(file);
		if (found.length === 0 && !invisible.test(character)) missing.push(character);
	}
	return { needed, missing };
}

/** A file in the form that the renderer takes. */
export const fontDetails = ({ family, path, ranges }: FontFile): FontDetails => ({
	name: family,
	data: readFileSync(path),
	unicodeRange: ranges,
});
