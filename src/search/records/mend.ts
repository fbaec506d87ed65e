import { createVocabulary } from '../query/vocabulary.ts';
import type { Reader } from '../text/terms.ts';

/** Shorter words have too many neighbours to tell a typing error from a word. */
const shortestSlip = 5;
/** A word counts as a typing error if a similar word is used this many times as often. */
const moreUsed = 8;

/** Word → number of texts that use it. */
export type Usage = Map<string, number>;

/** Adds the words of a text, each once. */
export function countWords(reader: Reader, counts: Usage, text: string): void {
	for (const word of new Set(reader.words(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** How many of the texts use each word. */
export function usage(reader: Reader, texts: readonly string[]): Usage {
	const counts: Usage = new Map();
	for (const text of texts) countWords(reader, counts, text);
	return counts;
}

/** Words that enough texts use, most used first; equally used ones in alphabetical order. */
export const byUse = (counts: ReadonlyMap<string, number>, fewest = 1): string[] =>
	[...counts]
		.filter(([, uses]) => uses >= fewest)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([word]) => word);

/**
 * Makes a function that corrects typing errors in wordings. Wordings show how people write, errors included; without correction the search
 * would learn misspelled words as words.
 * @param wordings All wordings of the site.
 * @param spelt Usage of words in the texts that readers see, which are taken as correctly spelled.
 */
export function mender(reader: Reader, wordings: readonly string[], spelt: Usage): (text: string) => string {
	const stems = new Set([...spelt.keys()].map(reader.stem));
	const used = usage(reader, wordings);
	const vocabulary = createVocabulary(byUse(spelt));
	const slips = new Map<string, string>();
	for (const [word, times] of used) {
		if (word.length < shortestSlip || stems.has(reader.stem(word)) || reader.inPhrase(word)) continue;
		const near = vocabulary.nearest(word)?.word;
		if (near !== undefined && (used.get(near) ?? 0) >= moreUsed * times) slips.set(word, near);
	}
	return (text) => {
		let mended = '';
		let copied = 0;
		for (const token of reader.tokens(text, Number.POSITIVE_INFINITY)) {
			const instead = slips.get(token.text);
			if (instead === undefined) continue;
			mended += text.slice(copied, token.start) + instead;
			copied = token.end;
		}
		return mended + text.slice(copied);
	};
}
