import { createVocabulary } from '../query/vocabulary.ts';
import type { Reader } from '../text/terms.ts';

/** Shorter words have too many neighbours to tell a slip from a word. */
const shortestSlip = 5;
/** A word is taken for a slip if its neighbour is used this many times as often. */
const moreUsed = 8;

/** How many texts use each word. */
export type Usage = Map<string, number>;

/** Adds the words of a text. */
export function countWords(reader: Reader, counts: Usage, text: string): void {
	for (const word of new Set(reader.words(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** How often each word is used by a list of texts, each text counted once. */
export function usage(reader: Reader, texts: readonly string[]): Usage {
	const counts: Usage = new Map();
	for (const text of texts) countWords(reader, counts, text);
	return counts;
}

/** Words that enough texts use, the most used first; of equals in the order of the alphabet. */
export const byUse = (counts: ReadonlyMap<string, number>, fewest = 1): string[] =>
	[...counts]
		.filter(([, uses]) => uses >= fewest)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([word]) => word);

/**
 * A function that mends the typing errors of wordings: they are there to show how people write, and must not teach the search that a
 * slip is a word.
 * @param wordings All wordings of the site.
 * @param spelt The words of all texts that readers see; what stands there is well spelt.
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
