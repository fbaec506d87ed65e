import { Converter } from 'opencc-js';
import type { Problem } from '../problem.ts';

type Found = Pick<Problem, 'message' | 'fix'>;

/**
 * The first-level (everyday) characters of a two-byte encoding: those in daily use in one form of Chinese.
 * @param encoding Label of the encoding, as TextDecoder takes it.
 * @param first First lead byte of the level.
 * @param last Last lead byte of the level.
 */
export function dailyCharacters(encoding: string, first: number, last: number): ReadonlySet<string> {
	const decoder = new TextDecoder(encoding);
	const characters = new Set<string>();
	for (let lead = first; lead <= last; lead++)
		for (let trail = 0x40; trail <= 0xfe; trail++) characters.add(decoder.decode(new Uint8Array([lead, trail])));
	return characters;
}

/** Traditional and simplified Chinese: the daily characters of each, and how to convert a character of the other form. */
const writings = {
	Hant: { daily: () => dailyCharacters('big5', 0xa4, 0xc6), convert: () => Converter({ from: 'cn', to: 'tw' }), other: 'simplified' },
	Hans: { daily: () => dailyCharacters('gb2312', 0xb0, 0xd7), convert: () => Converter({ from: 'tw', to: 'cn' }), other: 'traditional' },
};

/** Computes a value on first use, since it is expensive, and caches it. */
function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

const { Hant, Hans } = writings;
const ready = {
	Hant: { ...Hant, daily: once(Hant.daily), convert: once(Hant.convert) },
	Hans: { ...Hans, daily: once(Hans.daily), convert: once(Hans.convert) },
};

function otherCharacters(text: string, script: keyof typeof writings): Found[] {
	const { daily, convert, other } = ready[script];
	const rare = new Set([...text].filter((character) => /\p{Script=Han}/u.test(character) && !daily().has(character)));
	return [...rare].flatMap((character) => {
		const right = convert()(character);
		return right === character ? [] : [{ message: `"${character}" is a ${other} character`, fix: `Write ${right}.` }];
	});
}

const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）', '.': '。' };
const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** Half-width punctuation next to a full-width character; a dot only at the end of a sentence. */
const halfWidth = new RegExp(`(?<=${letter})[,;:!?()]|[,;!?()](?=${letter})|(?<=${letter})\\.(?=\\s|$)`, 'gu');

function halfWidthMarks(text: string): Found[] {
	return [...text.matchAll(halfWidth)].map(({ 0: mark, index }) => ({
		message: `"${text.slice(Math.max(0, index - 6), index + 6).replaceAll('\0', '…')}" has "${mark}" of half width`,
		fix: `Write ${full[mark]}.`,
	}));
}

/** Pairs of quotation marks, by language; the others have those of English. */
const quotes: Readonly<Record<string, string>> = { de: '„ and “', ja: '「 and 」', zh: '「 and 」' };

/** Marks of a typewriter. Between letters it is an apostrophe, which all languages write alike. */
function straightMarks(text: string, language: string): Found[] {
	return [...text.matchAll(/["']/g)].map(({ 0: mark, index }) => ({
		message: `"${text.slice(Math.max(0, index - 12), index + 12).replaceAll('\0', '…')}" has a straight ${mark}`,
		fix: mark === "'" ? 'Write ’, or put what is a command into backticks.' : `Write ${quotes[language] ?? '“ and ”'}.`,
	}));
}

/**
 * A space between two characters of full width, as it easily stands beside words in bold. Behind a mark that ends a clause it may stand, for
 * Markdown needs it there behind bold; between two words of Katakana it belongs.
 */
const wideSpace = new RegExp(`(?<=${letter}|[）」』]) +(?=${letter}|[（「『])`, 'gu');
const betweenKatakana = /^[\p{Script=Katakana}ー] +\p{Script=Katakana}/u;

function straySpaces(text: string): Found[] {
	return [...text.matchAll(wideSpace)]
		.filter(({ index }) => !betweenKatakana.test(text.slice(index - 1)))
		.map(({ index }) => ({
			message: `"${text.slice(Math.max(0, index - 6), index + 7).replaceAll('\0', '…')}" has a space between two characters of full width`,
			fix: 'Remove the space.',
		}));
}

/**
 * Finds characters and punctuation that do not belong to the writing of a language.
 * @param lang BCP 47 tag.
 * @returns A function of a text in which `\0` stands for code.
 */
export function wrongWriting(lang: string): (text: string) => Found[] {
	const { language, script } = new Intl.Locale(lang).maximize();
	const wide = language === 'zh' || language === 'ja';
	return (text) => [
		...straightMarks(text, language),
		...(script === 'Hant' || script === 'Hans' ? otherCharacters(text, script) : []),
		...(wide ? [...halfWidthMarks(text), ...straySpaces(text)] : []),
	];
}
