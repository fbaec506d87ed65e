/**
 * A text in the form in which it is compared: without accents, full-width forms and capitals.
 * @param text Any text, of any language.
 */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Whether a text holds all words that were typed, in any order. Nothing typed is in every text.
 * @param folded The text as fold gives it.
 * @param typed What the reader typed.
 */
export function holdsAll(folded: string, typed: string): boolean {
	return fold(typed)
		.split(' ')
		.every((word) => folded.includes(word));
}
