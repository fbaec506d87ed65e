import { Converter } from 'opencc-js';
import type { Problem } from '../problem.ts';

type Found = Pick<Problem, 'message' | 'fix'>;

/** The characters of the first level of an encoding of two bytes: those in daily use in one way of writing Chinese. */
export function dailyCharacters(encoding: string, first: number, last: number): ReadonlySet<string> {
	const decoder = new TextDecoder(encoding);
	const characters = new Set<string>();
	for (let lead = first; lead <= last; lead++)
		for (let trail = 0x40; trail <= 0xfe; trail++) characters.add(decoder.decode(new Uint8Array([lead, trail])));
	return characters;
}

/** Ways of writing Chinese: daily characters, and how a character of the other way is written in this one. */
const writings = {
	Hant: { daily: () => dailyCharacters('big5', 0xa4, 0xc6), convert: () => Converter({ from: 'cn', to: 'tw' }), other: 'simplified' },
	Hans: { daily: () => dailyCharacters('gb2312', 0xb0, 0xd7), convert: () => Converter({ from: 'tw', to: 'cn' }), other: 'traditional' },
};

/** Makes an expensive value on first use, and keeps it. */
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
/** Half-width punctuation right behind a character of full width, or before one. A dot, if the sentence ends there. */
const halfWidth = new RegExp(`(?<=${letter})[,;:!?()]|[,;!?()](?=${letter})|(?<=${letter})\\.(?=\\s|$)`, 'gu');

function halfWidthMarks(text: string): Found[] {
	return [...text.matchAll(halfWidth)].map(({ 0: mark, index }) => ({
		message: `"${text.slice(Math.max(0, index - 6), index + 6).replaceAll('\0', '…')}" has "${mark}" of half width`,
		fix: `Write ${full[mark]}.`,
	}));
}

/**
 * What is wrong in the writing of a language.
 * @param lang BCP 47 tag.
 * @returns undefined if nothing is known about the language; else a function that reads a text without code, which stands for `\0`.
 */
export function wrongWriting(lang: string): ((text: string) => Found[]) | undefined {
	const { language, script } = new Intl.Locale(lang).maximize();
	if (language !== 'zh' && language !== 'ja') return undefined;
	return (text) => [...(script === 'Hant' || script === 'Hans' ? otherCharacters(text, script) : []), ...halfWidthMarks(text)];
}
