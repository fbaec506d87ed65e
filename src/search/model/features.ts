import type { Reader, Term } from '../text/terms.ts';

/** Number of bits of a feature's hash. A model uses about 10,000 of the 1,000,000 numbers, so collisions are rare and harmless. */
const bits = 20;
/** Number of possible feature numbers. */
export const numbers = 1 << bits;

/** Hashes a feature with FNV-1a (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), folded to `bits` bits. */
function numberOf(feature: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> bits)) & (numbers - 1);
}

/** Weight of a feature by its kind: single index terms count most, pairs with one term between them least. */
const kinds = { term: 1, terms: 0.5, apart: 0.4, word: 0.6, words: 0.45 };

/**
 * The features of a text. From its index terms: single terms, pairs of neighbours, and unordered pairs with one term between them. From
 * its words as written, including stop words: single words, and pairs that include the start and the end of the text. In scripts without
 * spaces each character is a word.
 * @param limit Maximum number of characters to read.
 * @param isKnown Whether the index has a name; its parts are then left out.
 * @returns Feature number → weight of its kind.
 */
export function featuresOf(reader: Reader, text: string, limit?: number, isKnown?: (name: string) => boolean): Map<number, number> {
	const features = new Map<number, number>();
	const add = (feature: string, kind: keyof typeof kinds) => features.set(numberOf(`${kind} ${feature}`), kinds[kind]);
	const all = reader.terms(text, limit);
	const isPart = ({ of }: Term) => of !== undefined && isKnown?.(of);
	const parts = new Set(all.filter(isPart).map(({ start }) => start));
	const terms = all.filter((term) => !isPart(term));
	terms.forEach((term, at) => {
		add(term.text, 'term');
		if (at > 0) add(`${terms[at - 1]?.text} ${term.text}`, 'terms');
		if (at > 1) add([terms[at - 2]?.text, term.text].sort().join(' '), 'apart');
	});
	const written = [
		'',
		...reader
			.tokens(text, limit)
			.filter(({ start }) => !parts.has(start))
			.map((token) => token.text),
		'',
	];
	written.forEach((word, at) => {
		if (word !== '') add(word, 'word');
		if (at > 0 && written.length > 2) add(`${written[at - 1]} ${word}`, 'words');
	});
	return features;
}
