import type { Reader } from '../text/terms.ts';

/** Numbers of features have this many bits: of 1,000,000 numbers a model uses some 10,000, so that a chance meeting is rare and harmless. */
const bits = 20;
/** How many numbers of features there are. */
export const numbers = 1 << bits;

/** FNV-1a (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), cut to the bits that are used. */
function numberOf(feature: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> bits)) & (numbers - 1);
}

/** How much a feature counts by its kind: single words of the index most, those that stand apart least. */
const kinds = { term: 1, terms: 0.5, apart: 0.4, word: 0.6, words: 0.45 };

/**
 * What the model sees of a text: the words of the index, and those that are really written, stop words included; both alone and in twos,
 * the written ones with the start and the end of the text, those of the index also with one between them, in either order. A character of
 * a writing without spaces is a word here.
 * @param limit Characters that are read.
 * @returns Number of each feature → how much it counts by its kind.
 */
export function featuresOf(reader: Reader, text: string, limit?: number): Map<number, number> {
	const features = new Map<number, number>();
	const add = (feature: string, kind: keyof typeof kinds) => features.set(numberOf(`${kind} ${feature}`), kinds[kind]);
	const terms = reader.terms(text, limit);
	terms.forEach((term, at) => {
		add(term.text, 'term');
		if (at > 0) add(`${terms[at - 1]?.text} ${term.text}`, 'terms');
		if (at > 1) add([terms[at - 2]?.text, term.text].sort().join(' '), 'apart');
	});
	const written = ['', ...reader.tokens(text, limit).map((token) => token.text), ''];
	written.forEach((word, at) => {
		if (word !== '') add(word, 'word');
		if (at > 0 && written.length > 2) add(`${written[at - 1]} ${word}`, 'words');
	});
	return features;
}
