import { rarity } from '../rarity.ts';
import { createReader } from '../text/terms.ts';
import type { Answer, Catalog, Wording } from '../types.ts';
import { byUse, countWords, mender, type Usage, usage } from './mend.ts';
import { unique, type WordRecord, wordingWords } from './record.ts';

/** Slips are mended towards the words that people use; rare ones would only make the file larger. */
const mostWords = 4000;

/** A page as the search of one language knows it. All texts are plain. */
export interface SearchedPage {
	/** Id of the question; undefined for a page that is none. */
	question: string | undefined;
	path: string;
	title: string;
	/** The short answer. */
	answer: string;
	/** Other wordings in the page's own language, then those of the other languages. */
	wordings: readonly string[];
	/** Empty for pages that are no questions. */
	sections: readonly { title: string; anchor: string; text: string }[];
}

/** What the search of one language is made of. */
export interface SearchData {
	/** Without the names of files, which only the one who writes them knows. */
	catalog: Omit<Catalog, 'chunks' | 'answers' | 'answersPerFile'>;
	/** One text for each entry: its words, one stretch behind the other. */
	records: string[];
	/** What results show, in the order of the entries. */
	answers: Answer[];
}

/**
 * Everything the search of one language needs, from the pages of that language.
 * @param pages Questions in the order of the menu, then other pages.
 */
export function searchData(pages: readonly SearchedPage[], wording: Wording): SearchData {
	const reader = createReader(wording);
	// Every text is split into words once or twice, not for each thing that is done with them: that is most of the work.
	const spelt = usage(reader, [...pages.map(({ title }) => title), ...wording.synonyms.flat()]);
	const parts = pages.map(({ answer, sections, question }) =>
		[question ? answer : '', ...sections.map(({ title, text }) => `${title} ${text}`)].map((text) => {
			countWords(reader, spelt, text);
			return unique(reader, text);
		}),
	);
	const mend = mender(
		reader,
		pages.flatMap(({ title, wordings }) => [title, ...wordings]),
		spelt,
	);
	const mended: Usage = new Map();
	const records = pages.map(({ title, wordings }, page): WordRecord => {
		const correct = (text: string) => {
			const correctly = mend(text);
			countWords(reader, mended, correctly);
			return correctly;
		};
		return { wordings: wordingWords(reader, [title, ...wordings], correct), parts: parts[page] ?? [] };
	});
	const questions = pages.filter(({ question }) => question !== undefined).length;
	const weigh = weigher(records.slice(0, questions));
	// In an order in which the numbers of the catalog compress; the rank of a page does not depend on it.
	for (const { wordings: own } of records) own.sort((a, b) => a.length - b.length || weigh(a) - weigh(b));
	return {
		catalog: {
			entries: pages.map(({ question, path, title }, page) => {
				const { wordings: own = [], parts = [] } = records[page] ?? {};
				return {
					id: question ?? path,
					path,
					title,
					wordings: own.map(({ length }) => length),
					weights: own.map(weigh),
					parts: parts.map(({ length }) => length),
				};
			}),
			questions,
			vocabulary: byUse(mended)
				.filter((word) => !/\d/.test(word))
				.slice(0, mostWords),
			wording,
		},
		records: records.map(({ wordings: own, parts }) => [...own, ...parts].flat().join(' ')),
		answers: pages.map(({ answer, sections }) => ({ text: answer, sections: sections.map(({ title, anchor }) => [title, anchor]) })),
	};
}

/** How much a word of a wording says on average: its rarity, in eighths, because more exact numbers compress badly and rank no better. */
function weigher(questions: readonly WordRecord[]): (words: readonly string[]) => number {
	const using = new Map<string, number>();
	for (const { wordings } of questions) {
		for (const word of new Set(wordings.flat())) using.set(word, (using.get(word) ?? 0) + 1);
	}
	return (words) => Math.round((8 * words.reduce((sum, word) => sum + rarity(questions.length, using.get(word) ?? 0), 0)) / words.length);
}
