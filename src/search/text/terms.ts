import type { Range, Wording } from '../types.ts';
import { stemmer } from './endings.ts';
import { type PhraseTable, phraseAt, phraseTable } from './phrases.ts';
import { type Token, tokenize } from './tokens.ts';

/** A word as the index holds it, and the range of the text that it was made from. */
export interface Term extends Range {
	text: string;
	/** The name that it is a part of: where that is known, the part alone says nothing. */
	of?: string | undefined;
}

/** Turns texts and queries into the same terms. */
export interface Reader {
	/** The index terms of a text, in order, with repetitions. */
	terms: (text: string, limit?: number) => Term[];
	/** The tokens of a text before phrases are replaced, for spelling correction. */
	tokens: (text: string, limit?: number) => Token[];
	/** The lower-case words of a text as written; without characters of scripts that have no spaces. */
	words: (text: string) => string[];
	/** The form of a word that the index holds. */
	stem: (word: string) => string;
	/** Whether a token is part of a synonym, stop phrase or old name. */
	inPhrase: (token: string) => boolean;
}

/** A token after phrases were replaced: its text, and whether it directly continues the characters before it. */
interface Piece extends Range {
	text: string;
	character: boolean;
	joined: boolean;
	parts: readonly string[];
	command?: string;
}

const isCharacter = (text: string) => !/^[\p{Script=Latin}\p{N}]/u.test(text) && [...text].length === 1;

function replacePhrases(tokens: readonly Token[], table: PhraseTable, stem: (word: string) => string): Piece[] {
	const texts = tokens.map(({ text, character }) => (character ? text : stem(text)));
	const gaps = tokens.map(({ character, joined }, i) => character && !joined && tokens[i - 1]?.character === true);
	const pieces: Piece[] = [];
	let broken = false;
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at] as Token;
		const rule = phraseAt(table, texts, gaps, at);
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
		// A removed phrase keeps its neighbours from being joined.
		broken = rule.to.length === 0;
		at += rule.from.length;
	}
	return pieces;
}

/** Words stay as they are; characters of scripts without spaces become overlapping pairs (bigrams), so that no segmenter is needed. */
function pair(pieces: readonly Piece[], stem: (word: string) => string): Term[] {
	return pieces.flatMap(({ text, start, end, character, parts, command }, i): Term[] => {
		const next = pieces[i + 1];
		if (!character)
			return [
				...(command === undefined ? [] : [{ text: command, start, end }]),
				{ text, start, end, of: command ?? next?.command },
				...parts.map((part) => ({ text: stem(part), start, end, of: text })),
			];
		const before = pieces[i - 1];
		if (next?.character && next.joined) return [{ text: text + next.text, start, end: next.end }];
		return pieces[i]?.joined && before?.character ? [] : [{ text, start, end }];
	});
}

/** A reader for texts that may mix the wordings of several languages. */
export function createReader(wording: Wording): Reader {
	const stem = stemmer(wording.endings);
	const read = (text: string) => tokenize(text, wording.characters).map(({ text: own, character }) => (character ? own : stem(own)));
	const rules = [
		...Object.entries(wording.oldNames).map(([from, to]) => ({ from: read(from), to: read(to) })),
		// The first synonym maps to itself, so that no shorter phrase matches a part of it.
		...wording.synonyms.flatMap((list) => list.map((from) => ({ from: read(from), to: read(list[0] ?? from) }))),
		...wording.stopWords.map((from) => ({ from: read(from), to: [] })),
	];
	const table = phraseTable(rules);
	const known = new Set(rules.flatMap(({ from }) => from));
	// Typing errors are corrected right before a text is read again, so the last result is cached.
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
