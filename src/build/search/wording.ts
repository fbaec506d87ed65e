import { Converter } from 'opencc-js';
import type { Content } from '../../content-model/load.ts';
import type { Wording } from '../../search/types.ts';

type Locale = Parameters<typeof Converter>[0]['from'];

const ideograph = /\p{Script=Han}/u;

/**
 * Maps characters of the other form of Chinese to ours, for those of our characters that occur in texts.
 * @param texts All texts that the search can find.
 */
function otherWriting(texts: readonly string[], { from, to }: { from: string; to: string }): Record<string, string> {
	const theirs = Converter({ from: to as Locale, to: from as Locale });
	const ours = Converter({ from: from as Locale, to: to as Locale });
	const uses = new Map<string, number>();
	for (const text of texts) for (const character of text) uses.set(character, (uses.get(character) ?? 0) + 1);
	for (const character of uses.keys()) if (!ideograph.test(character)) uses.delete(character);
	const best = new Map<string, string>();
	for (const character of [...uses.keys()].sort()) {
		const other = theirs(character);
		// Wordings include queries in the other form, but our texts use our form of a character more often.
		if (other === character || [...other].length !== 1 || (uses.get(other) ?? 0) >= (uses.get(character) ?? 0)) continue;
		const known = best.get(other);
		// One simplified character may correspond to several traditional ones: OpenCC's own choice wins, else the most used one.
		if (known === undefined || ours(other) === character || (ours(other) !== known && (uses.get(character) ?? 0) > (uses.get(known) ?? 0)))
			best.set(other, character);
	}
	return Object.fromEntries([...best].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The linguistic data of a language, followed by that of the source language, since queries mix in its product names and interface words.
 * Other languages are left out: a stop word of one is a word of another, and each would make all searches larger.
 * @param texts All texts that the search can find.
 */
export function wordingFor(locale: string, { data, search }: Content, texts: readonly string[]): Wording {
	const words = [...new Set([locale, data.locales[0]?.id ?? locale])].map((id) => search[id]?.words).filter((entry) => entry !== undefined);
	return {
		stopWords: [...new Set(words.flatMap(({ stopWords }) => stopWords))],
		synonyms: words.flatMap(({ synonyms }) => synonyms),
		oldNames: Object.assign({}, ...words.map(({ oldNames }) => oldNames).reverse()),
		endings: Object.assign({}, ...words.map(({ endings }) => endings).reverse()),
		characters: Object.assign(
			{},
			...words
				.map(({ writing, letters, synonyms }) => ({ ...(writing && otherWriting([...texts, ...synonyms.flat()], writing)), ...letters }))
				.reverse(),
		),
	};
}
