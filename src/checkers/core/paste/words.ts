import { foldName } from './model.ts';

/** A word of a tenant and what it says, as content/data lists it: names may stand in groups, one for each language. */
interface Word {
	names: readonly (string | readonly string[])[];
}

/** Words with each name once, as names are compared: nobody sees them, so the browser needs no more. */
export const foldedWords = <T extends Word>(words: readonly T[]): (T & { names: string[] })[] =>
	words.map((word) => ({ ...word, names: [...new Set(word.names.flat().map(foldName))] }));
