import { typingErrors } from './distance.ts';

/** The words a site uses, to look up what was meant by a word that it does not use. */
export interface Vocabulary {
	/** The word that differs by the fewest typing errors, and by how many; undefined if none is close. */
	nearest: (word: string) => { word: string; errors: number } | undefined;
	/** The word that starts like this. */
	completed: (start: string) => string | undefined;
	/** The words that were written without spaces; undefined if it cannot be cut without a rest. */
	cut: (word: string) => string[] | undefined;
}

/** Typing errors that are believed in a word of a length. Short words have too many neighbours. */
const believed = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);
/** A shorter start says too little about the end. */
const shortestStart = 3;
/** Shorter pieces would cut anything. */
const shortestPiece = 2;
/** Shorter words are not looked upon as several. */
const shortestCut = 7;

/** How many letters two words have in common at their start; who mistypes hardly ever does so at the first letter. */
function commonStart(a: string, b: string): number {
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	return i;
}

/** @param words The most used first: of candidates that are equally close the first one is meant. */
export function createVocabulary(words: readonly string[]): Vocabulary {
	const all = new Set(words);
	return {
		nearest(word) {
			const most = believed(word.length);
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

/** The fewest known pieces a word falls into. */
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
