import type { Range, Wording } from '../types.ts';
import { stemmer } from './endings.ts';
import { type PhraseTable, phraseAt, phraseTable } from './phrases.ts';
import { type Token, tokenize } from './tokens.ts';

/** A word of the index, and the stretch of the text it was made from. */
export interface Term extends Range {
	text: string;
}

/** Reads texts and queries alike, so that both end up in the same words. */
export interface Reader {
	/** The words of the index that a text is made of, in order, with repetitions. */
	terms: (text: string, limit?: number) => Term[];
	/** The tokens of a text before phrases are replaced, for the correction of typing errors. */
	tokens: (text: string, limit?: number) => Token[];
	/** The words of a text as they are written, in small letters; no characters of writings without spaces. */
	words: (text: string) => string[];
	/** The form of a word that the index holds. */
	stem: (word: string) => string;
	/** Whether a token is part of a phrase that content knows. */
	inPhrase: (token: string) => boolean;
}

/** A token after phrases were replaced: what it reads as, and whether it continues the characters before it. */
interface Piece extends Range {
	text: string;
	character: boolean;
	joined: boolean;
	parts: readonly string[];
}

const isCharacter = (text: string) => !/^[\p{Script=Latin}\p{N}]/u.test(text) && [...text].length === 1;

function replacePhrases(tokens: readonly Token[], table: PhraseTable, stem: (word: string) => string): Piece[] {
	const texts = tokens.map(({ text, character }) => (character ? text : stem(text)));
	const pieces: Piece[] = [];
	let broken = false;
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at] as Token;
		const rule = phraseAt(table, texts, at);
		if (!rule) {
			pieces.push({ ...token, text: texts[at] ?? '', joined: token.joined && !broken });
			broken = false;
			at++;
			continue;
		}
		const end = (tokens[at + rule.from.length - 1] as Token).end;
		rule.to.forEach((text, i) => {
			const character = isCharacter(text);
			const joined = character && (i > 0 || (token.joined && !broken));
			pieces.push({ text, start: token.start, end, character, joined, parts: [] });
		});
		// What was left out keeps its neighbours apart.
		broken = rule.to.length === 0;
		at += rule.from.length;
	}
	return pieces;
}

/** Words as they are; characters of writings without spaces in overlapping pairs, which no segmenter has to agree on. */
function pair(pieces: readonly Piece[], stem: (word: string) => string): Term[] {
	return pieces.flatMap(({ text, start, end, character, parts }, i): Term[] => {
		if (!character) return [{ text, start, end }, ...parts.map((part) => ({ text: stem(part), start, end }))];
		const next = pieces[i + 1];
		const before = pieces[i - 1];
		if (next?.character && next.joined) return [{ text: text + next.text, start, end: next.end }];
		return pieces[i]?.joined && before?.character ? [] : [{ text, start, end }];
	});
}

/** A reader for texts in which the wordings of several languages may be mixed. */
export function createReader(wording: Wording): Reader {
	const stem = stemmer(wording.endings);
	const read = (text: string) => tokenize(text, wording.characters).map(({ text: own, character }) => (character ? own : stem(own)));
	const rules = [
		...Object.entries(wording.oldNames).map(([from, to]) => ({ from: read(from), to: read(to) })),
		// The first one stands for itself, so that no shorter phrase takes a piece of it.
		...wording.synonyms.flatMap((list) => list.map((from) => ({ from: read(from), to: read(list[0] ?? from) }))),
		...wording.stopWords.map((from) => ({ from: read(from), to: [] })),
	];
	const table = phraseTable(rules);
	const known = new Set(rules.flatMap(({ from }) => from));
	// Who mends a text reads it right after: the last one is kept.
	let last: { text: string; limit: number | undefined; tokens: Token[] } | undefined;
	const tokens = (text: string, limit?: number) => {
		if (last?.text !== text || last.limit !== limit) last = { text, limit, tokens: tokenize(text, wording.characters, limit) };
		return last.tokens;
	};
	return {
		terms: (text, limit) => pair(replacePhrases(tokens(text, limit), table, stem), stem),
		tokens,
		words: (text) =>
			tokens(text, Number.POSITIVE_INFINITY)
				.filter(({ character }) => !character)
				.map((token) => token.text),
		stem,
		inPhrase: (token) => known.has(stem(token)),
	};
}
