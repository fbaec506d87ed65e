import type { Reader } from '../text/terms.ts';

/** A page in words of the index: stretches of words that stand one behind the other. */
export interface WordRecord {
	/** The words of each wording, each word once. */
	wordings: (readonly string[])[];
	/** The words of the short answer and then of each section, each word once. */
	parts: readonly (readonly string[])[];
}

/** Texts of pages are read whole; the limit for queries is not for them. */
const unlimited = Number.POSITIVE_INFINITY;

/** The words of a text, each once. */
export const unique = (reader: Reader, text: string): string[] => [...new Set(reader.terms(text, unlimited).map((term) => term.text))];

/**
 * The words of every wording of a question: own title, aliases, paraphrases, then those of the other languages. A wording that says the
 * same as one before it is left out.
 * @param correct Mends typing errors, which paraphrases hold on purpose.
 */
export function wordingWords(reader: Reader, wordings: readonly string[], correct: (text: string) => string): string[][] {
	const seen = new Set<string>();
	return wordings
		.map((text) => unique(reader, correct(text)))
		.filter((words) => {
			const key = [...words].sort().join(' ');
			return words.length > 0 && seen.size < seen.add(key).size;
		});
}
