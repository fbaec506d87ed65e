import { findCodes } from './codes.ts';
import { depths } from './depth.ts';
import type { ErrorEntry, FoundError } from './model.ts';
import { foldWords, isName, phrasesOf } from './words.ts';

/** What texts are compared with; built once for a list of entries. */
export interface ErrorIndex {
	codes: ReadonlyMap<string, string>;
	names: ReadonlyMap<string, string>;
	phrases: readonly { words: string; id: string }[];
	general: ReadonlySet<string>;
}

/** The errors in a text. */
export interface FoundErrors {
	/** Entries, most specific first. */
	errors: FoundError[];
	/** Codes with a label, such as AADSTS51999, for which there is no entry. */
	unknown: string[];
}

/** Only this many characters of a longer text are read. */
const longest = 50_000;

/** The keys of a code: as written, and by its number alone. */
function keysOf(code: string): string[] {
	return findCodes(code).flatMap(({ key }) => {
		const [kind, value] = key.split(':');
		if (kind === 'sspr')
			return [key, ...(value?.length === 4 ? [`sspr:${Number(value)}`, `sspr:${value.slice(2)}`, `number:${value}`] : [])];
		return kind === 'aadsts' || kind === 'event' ? [key, `number:${value}`] : [key];
	});
}

const ownCode = ({ kind, code }: ErrorEntry) =>
	code === undefined ? '' : kind === 'event' ? `event id ${code}` : kind === 'hr' ? `hr=${code.replace(/^hr=/, '')}` : code;

/**
 * Builds the index of a list of entries.
 * @param titles Gives the messages of an entry on the screen, in all languages that have them, by its id.
 */
export function errorIndex(entries: readonly ErrorEntry[], titles: (id: string) => readonly string[] = () => []): ErrorIndex {
	const codes = new Map<string, string>();
	const names = new Map<string, string>();
	const phrases: { words: string; id: string }[] = [];
	const first = (map: Map<string, string>, key: string, id: string) => map.has(key) || map.set(key, id);
	for (const entry of entries) for (const key of keysOf(ownCode(entry))) first(codes, key, entry.id);
	for (const entry of entries) {
		for (const other of [...(entry.also ?? []), ...(entry.code ? [entry.code] : []), ...titles(entry.id)]) {
			// A related code of an entry that has its own entry leads to that one.
			for (const key of keysOf(other)) if (!key.startsWith('number:') || /^\D*\d+$/.test(other)) first(codes, key, entry.id);
			for (const name of other.split(/[\s,;()]+/).filter(isName)) first(names, name.toLowerCase(), entry.id);
			for (const words of phrasesOf(other)) phrases.push({ words, id: entry.id });
		}
	}
	phrases.sort((a, b) => b.words.length - a.words.length);
	return { codes, names, phrases, general: new Set(entries.filter(({ general }) => general).map(({ id }) => id)) };
}

/** Codes with a label in the text: an unknown one is worth reporting. */
const telling = /^(?:aadsts|sspr):/;

/**
 * Finds the entries of errors in a pasted text. Exact codes come before names and messages, the innermost error of a chain before outer
 * ones, exact entries before general ones; a bare number counts only if nothing better is found.
 * @param text Pasted text: a dialog, a sign-in log line, JSON of Graph or MSAL, a stack trace, an event record.
 * @returns Entries without repetition, and codes without an entry. Never throws.
 */
export function findErrors(text: string, index: ErrorIndex): FoundErrors {
	const read = text.normalize('NFKC').slice(0, longest);
	const depth = depths(read);
	const hits: (FoundError & { start: number })[] = [];
	const unknown: string[] = [];
	for (const { key, written, start, bare } of findCodes(read)) {
		const id = index.codes.get(key);
		if (id !== undefined) hits.push({ id, written, start, how: bare ? 'number' : 'code' });
		else if (telling.test(key) && !unknown.includes(written)) unknown.push(written);
	}
	for (const { 0: word, index: start } of read.matchAll(/[A-Za-z]\w{6,}/g)) {
		const id = index.names.get(word.toLowerCase());
		if (id !== undefined) hits.push({ id, written: word, start, how: 'name' });
	}
	hits.push(...spoken(read, index));
	const sure = hits.filter(({ how }) => how !== 'number');
	const order = { code: 0, name: 1, words: 2, number: 3 };
	const rank = ({ id, how, start }: (typeof hits)[number]) => [index.general.has(id) ? 1 : 0, order[how], -depth(start), start];
	const ordered = (sure.length > 0 ? sure : hits)
		.map((hit) => ({ hit, rank: rank(hit) }))
		.sort((a, b) => a.rank.map((value, i) => value - (b.rank[i] ?? 0)).find((difference) => difference !== 0) ?? 0)
		.map(({ hit: { id, written, how } }) => ({ id, written, how }));
	return { errors: ordered.filter(({ id }, place) => ordered.findIndex((other) => other.id === id) === place), unknown };
}

/** Entries whose messages occur in the text; if one phrase contains another, the longer one wins. */
function spoken(text: string, { phrases }: ErrorIndex): (FoundError & { start: number })[] {
	let folded = foldWords(text);
	return phrases.flatMap(({ words, id }) => {
		const start = folded.indexOf(words);
		if (start < 0) return [];
		folded = `${folded.slice(0, start)} ${'\u0000'.repeat(Math.max(words.length - 2, 0))} ${folded.slice(start + words.length)}`;
		return [{ id, written: words.trim(), start, how: 'words' as const }];
	});
}
