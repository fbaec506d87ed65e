import type { Range } from '../types.ts';
import { type Folded, fold } from './fold.ts';

/** A word, or one character of a script without spaces, with its range in the original text. */
export interface Token extends Range {
	text: string;
	/** True for a character of a script without spaces. */
	character: boolean;
	/** True if nothing is between this character and the one before it. */
	joined: boolean;
	/** The words that a name such as MsolUserPassword is composed of. */
	parts: readonly string[];
	/** The command that such a name ends, with its verb, without the hyphen: removemguser. */
	command?: string;
}

/** Scripts without spaces between words. The prolonged sound mark (ー) belongs to two of them, but only by script extensions. */
const spaceless =
	/[\p{Script=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const word = /0x[0-9a-f]+|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/giu;
/** SSPR_0012, AADSTS7000222 and event33004 are split into a name and a number; P1 and B2B are names. */
const nameAndNumber = /^(\p{Script=Latin}{3,})(\d{2,})$/u;
/** Fast path for most words: nothing to normalize or to split. */
const simple = /^[a-z]+$/;
const apostrophe = /['’]/g;
const camel = /\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;

function split(run: string): string[] {
	if (/^0x/i.test(run)) return [run];
	const match = nameAndNumber.exec(run);
	return match ? [match[1] ?? '', match[2] ?? ''] : [run];
}

/** Lower case, without apostrophes and leading zeros of numbers. */
const plain = (text: string) =>
	simple.test(text)
		? text
		: text
				.toLowerCase()
				.replace(apostrophe, '')
				.replace(/^0+(?=\d)/, '');

/**
 * Splits a folded text into words and characters, in order.
 * @returns Tokens whose ranges refer to the text before folding.
 */
function tokensOf({ text, starts, ends }: Folded): Token[] {
	const tokens: Token[] = [];
	let lastCharacterEnd = -1;
	const push = (raw: string, at: number, character: boolean) => {
		const parts = character || simple.test(raw) ? [] : (raw.replace(apostrophe, '').match(camel) ?? []).map(plain);
		const name = character ? raw : plain(raw);
		const verb = tokens.at(-1);
		tokens.push({
			text: name,
			start: starts[at] ?? 0,
			end: ends[at + raw.length - 1] ?? 0,
			character,
			joined: character && lastCharacterEnd === at,
			parts: parts.length > 1 ? parts : [],
			...(parts.length > 1 && text[at - 1] === '-' && verb && { command: verb.text + name }),
		});
		if (character) lastCharacterEnd = at + raw.length;
	};
	for (const match of text.matchAll(word)) {
		let at = match.index;
		let run = '';
		const flush = () => {
			for (const piece of split(run)) {
				if (piece !== '') push(piece, at - run.length + run.indexOf(piece), false);
			}
			run = '';
		};
		if (!spaceless.test(match[0])) {
			run = match[0];
			at += run.length;
			flush();
			continue;
		}
		for (const letter of match[0]) {
			if (spaceless.test(letter)) {
				flush();
				push(letter, at, true);
			} else run += letter;
			at += letter.length;
		}
		flush();
	}
	return tokens;
}

/** The tokens of a text. */
export const tokenize = (text: string, characters: Readonly<Record<string, string>>, limit?: number) =>
	tokensOf(fold(text, characters, limit));
