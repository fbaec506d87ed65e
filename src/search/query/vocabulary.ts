import { typingErrors } from './distance.ts';

/** The words that a site uses, to find what an unknown word means. */
export interface Vocabulary {
	/** The word with the fewest typing errors from the given one, and their number; undefined if none is close enough. */
	nearest: (word: string) => { word: string; errors: number } | undefined;
	/** The most used word with this beginning; undefined if there is none. */
	completed: (start: string) => string | undefined;
	/** Splits words that were written without spaces; undefined if something would remain. */
	cut: (word: string) => string[] | undefined;
}

/** How many typing errors are assumed at most in a word of this length: short words have too many neighbours. */
const allowedErrors = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);
/** A shorter beginning fits too many words. */
const shortestStart = 3;
/** With shorter pieces almost every word could be split. */
const shortestPiece = 2;
/** Shorter words are not split. */
const shortestCut = 7;

/** Length of the common beginning of two words: the first letter is rarely mistyped. */
function commonStart(a: string, b: string): number {
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	return i;
}

/** @param words Most used first: of equally close candidates the first one wins. */
export function createVocabulary(words: readonly string[]): Vocabulary {
	const all = new Set(words);
	return {
		nearest(word) {
			const most = allowedErrors(word.length);
			if (most === 0 || /\d/.test(word)) return undefined;
			let found: { word: string; errors: number; start: number } | undefined;
			for (const candidate of words) {
				const errors = typingErrors(word, candidate, Math.min(most, found?.errors ?? most));
				if (errors > most || candidate.length < shortestStart) continue;
				const start = commonStart(word, candidate);
				if (start === 0 && errors > 1) continue;
				if (!found || errors < found.errors || (errors === found.errors && start > found.start + 1))
					found = { word: candidate, errors, start };
			}
			return found;
		},
		completed: (start) => (start.length < shortestStart ? undefined : words.find((word) => word.startsWith(start))),
		cut: (word) => (word.length < shortestCut ? undefined : cut(word, all)),
	};
}

/** Splits a word into as few known pieces as possible. */
function cut(word: string, known: ReadonlySet<string>): string[] | undefined {
	const ways: (string[] | undefined)[] = [[]];
	for (let end = shortestPiece; end <= word.length; end++) {
		for (let start = 0; start <= end - shortestPiece; start++) {
			const before = ways[start];
			const piece = word.slice(start, end);
			if (before && known.has(piece) && before.length + 1 < (ways[end]?.length ?? Number.POSITIVE_INFINITY)) ways[end] = [...before, piece];
		}
	}
	return ways[word.length];
}
