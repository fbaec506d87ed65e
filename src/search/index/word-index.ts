import type { ChunkStart } from '../types.ts';
import { type Posting, readChunk, unpack } from './pagefind.ts';

/** Finds the pages of a word. */
export interface WordIndex {
	find: (word: string) => Promise<readonly Posting[]>;
}

/** Fetches a file of the search by its name. */
export type Load = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Parses a JSON file. */
export const readJson = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

/** Compares by code point, as Pagefind sorts; JavaScript would compare UTF-16 code units. */
function compare(a: string, b: string): number {
	const [left, right] = [[...a], [...b]];
	for (let i = 0; i < Math.min(left.length, right.length); i++) {
		const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return left.length - right.length;
}

/**
 * The word index written by Pagefind. A file is fetched when a word in its range is first looked up, and then kept; a failed fetch is
 * repeated on the next lookup.
 */
export function createWordIndex(chunks: readonly ChunkStart[], load: Load): WordIndex {
	const files = new Map<string, Promise<Map<string, Posting[]>>>();
	const open = (file: string) => {
		const known = files.get(file);
		if (known) return known;
		const opened = load(file).then(unpack).then(readChunk);
		files.set(file, opened);
		opened.catch(() => files.delete(file));
		return opened;
	};
	return {
		async find(word) {
			const file = chunks.findLast(([first]) => compare(first, word) <= 0)?.[1];
			return (file !== undefined && (await open(file)).get(word)) || [];
		},
	};
}
