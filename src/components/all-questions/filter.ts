/** Normalizes a text for comparison: without accents, full-width forms and upper case. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Whether a text contains all typed words, in any order. An empty input matches every text.
 * @param folded The text, normalized by `fold`.
 * @param typed What the reader typed.
 */
export function holdsAll(folded: string, typed: string): boolean {
	return fold(typed)
		.split(' ')
		.every((word) => folded.includes(word));
}
