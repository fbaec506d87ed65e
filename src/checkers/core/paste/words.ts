import { foldName } from './model.ts';

/** A word that tenants print and its meaning, from content/data; its names may be grouped by language. */
interface Word {
	names: readonly (string | readonly string[])[];
}

/** Normalizes the names of words, and removes duplicates: browsers need the names only for comparison. */
export const foldedWords = <T extends Word>(words: readonly T[]): (T & { names: string[] })[] =>
	words.map((word) => ({ ...word, names: [...new Set(word.names.flat().map(foldName))] }));
