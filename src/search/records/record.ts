import type { Reader } from '../text/terms.ts';

/** What the index is told about a page. All texts are plain. */
export interface Source {
	/** Every wording of the question: own title, aliases, paraphrases, then those of the other languages. */
	wordings: readonly string[];
	answer: string;
	sections: readonly { title: string; text: string }[];
}

/** A page in words of the index: stretches of words that stand one behind the other. */
export interface WordRecord {
	/** The words of each wording, each word once. */
	wordings: (readonly string[])[];
	/** The words of the short answer and then of each section, each word once. */
	parts: readonly (readonly string[])[];
}

/** Texts of pages are read whole; the limit for queries is not for them. */
const unlimited = Number.POSITIVE_INFINITY;

const unique = (reader: Reader, text: string) => [...new Set(reader.terms(text, unlimited).map((term) => term.text))];

/**
 * The words of a page. A wording that says the same as one before it is left out.
 * @param correct Mends typing errors, which paraphrases hold on purpose.
 */
export function wordRecord(reader: Reader, { wordings, answer, sections }: Source, correct: (text: string) => string): WordRecord {
	const seen = new Set<string>();
	return {
		wordings: wordings
			.map((text) => unique(reader, correct(text)))
			.filter((words) => {
				const key = [...words].sort().join(' ');
				return words.length > 0 && seen.size < seen.add(key).size;
			}),
		parts: [answer, ...sections.map(({ title, text }) => `${title} ${text}`)].map((text) => unique(reader, text)),
	};
}
