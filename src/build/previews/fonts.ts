import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import wawoff2 from 'wawoff2';

/**
 * The fonts, each a package of Fontsource. Which one a character comes from: first those made for the language of the text, then the
 * others in this order. A new language whose script none of them has needs one more line here, and the package.
 */
const families: readonly { name: string; languages: readonly string[] }[] = [
	{ name: 'noto-sans', languages: [] },
	{ name: 'noto-sans-tc', languages: ['zh'] },
	{ name: 'noto-sans-arabic', languages: ['ar', 'fa', 'ur'] },
];

const { resolve } = createRequire(import.meta.url);

/** A file of a family: the glyphs of some characters in all weights. */
export interface Subset {
	/** Unique among all fonts. */
	name: string;
	has(codePoint: number): boolean;
	/** Units of the font in a height of letters. */
	upem: number;
	/** The font in a weight of 100 to 900. */
	font(weight: number): Font;
}

/** A family whose files are read when a character asks for them. */
interface Family {
	languages: readonly string[];
	/** The file that promises a character, by name. */
	fileOf(codePoint: number): string | undefined;
}

function readFamily({ name, languages }: (typeof families)[number]): Family {
	const folder = dirname(resolve(`@fontsource-variable/${name}/package.json`));
	const ranges = Object.entries(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>).flatMap(
		([subset, list]) =>
			list.split(',').map((range) => {
				const [from = 0, to = from] = range
					.replace('U+', '')
					.split('-')
					.map((hex) => Number.parseInt(hex, 16));
				return { from, to, file: join(folder, 'files', `${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`) };
			}),
	);
	return { languages, fileOf: (codePoint) => ranges.find(({ from, to }) => codePoint >= from && codePoint <= to)?.file };
}

async function openSubset(file: string): Promise<Subset> {
	const data = await wawoff2.decompress(readFileSync(file));
	const face = new Face(new Blob(Uint8Array.from(data).buffer));
	const characters = new Set(face.collectUnicodes());
	const fonts = new Map<number, Font>();
	return {
		name: file,
		has: (codePoint) => characters.has(codePoint),
		upem: face.upem,
		font: (weight) => {
			let font = fonts.get(weight);
			if (!font) {
				font = new Font(face);
				font.setVariations([new Variation('wght', weight)]);
				fonts.set(weight, font);
			}
			return font;
		},
	};
}

/** All fonts a preview may be set in. Characters have to be asked for with `prepare` before they are set. */
export class FontBook {
	readonly #families = families.map(readFamily);
	readonly #open = new Map<string, Subset>();
	readonly #found = new Map<string, Subset | undefined>();

	/**
	 * Reads the files that the characters of some texts are in.
	 * @param lang Language tag of the texts.
	 * @returns The characters that no font has, each once.
	 */
	async prepare(texts: readonly string[], lang: string): Promise<string[]> {
		const own = lang.split('-')[0] ?? '';
		const ordered = this.#families.toSorted((a, b) => Number(b.languages.includes(own)) - Number(a.languages.includes(own)));
		const missing: string[] = [];
		for (const character of new Set(texts.join(''))) {
			const key = own + character;
			if (!this.#found.has(key)) this.#found.set(key, await this.#find(character.codePointAt(0) ?? 0, ordered));
			if (!this.#found.get(key) && !invisible.test(character)) missing.push(character);
		}
		return missing;
	}

	/** The font of a character in texts of a language; undefined when none has it or nobody prepared it. */
	subsetOf(character: string, lang: string): Subset | undefined {
		return this.#found.get((lang.split('-')[0] ?? '') + character);
	}

	async #find(codePoint: number, ordered: readonly Family[]): Promise<Subset | undefined> {
		for (const { fileOf } of ordered) {
			const file = fileOf(codePoint);
			if (!file) continue;
			let subset = this.#open.get(file);
			if (!subset) {
				subset = await openSubset(file);
				this.#open.set(file, subset);
			}
			if (subset.has(codePoint)) return subset;
		}
		return undefined;
	}
}

/** Characters that steer how others are set and have no shape themselves. */
export const invisible = /\p{Default_Ignorable_Code_Point}/u;
