import { type Lesson, learn } from '../model/learn.ts';
import { createReader, type Reader } from '../text/terms.ts';
import type { Answer, Catalog, Kind, Wording } from '../types.ts';
import { byUse, countWords, mender, usage } from './mend.ts';

/** Slips are mended towards words that two texts use, the most used ones: rare words would only make the file larger. */
const fewestUses = 2;
const mostWords = 4000;

/** A page as the search of one language knows it. All texts are plain. */
export interface SearchedPage {
	/** Id of the question; undefined for a page that is none. */
	question: string | undefined;
	/** What it is, if it is no question. */
	kind?: Kind | undefined;
	/** How often somebody needs it, from 1 to 5. */
	needed: number;
	path: string;
	title: string;
	/** The short answer. */
	answer: string;
	/** Other wordings in the page's own language. */
	wordings: readonly string[];
	/** What it is called and asked with in each of the other languages of the site. */
	others: readonly { locale: string; title: string; wordings: readonly string[] }[];
	/** Empty for pages that are no questions. */
	sections: readonly { title: string; anchor: string; text: string }[];
}

/** What the search of one language is made of. */
export interface SearchData {
	/** Without the names of files, which only the one who writes them knows. */
	catalog: Omit<Catalog, 'chunks' | 'answers' | 'errorAnswers' | 'answersPerFile' | 'model' | 'errors'>;
	/** What was learnt about how people ask, packed. */
	model: Uint8Array<ArrayBuffer>;
	/** One text for each entry: its words, one stretch behind the other. */
	records: string[];
	/** What results show, in the order of the entries. */
	answers: Answer[];
}

/**
 * Everything the search of one language needs, from the pages of that language.
 * @param pages Questions in the order of the menu, then other pages.
 * @param foreign The words of each other language in which pages are asked for.
 */
export function searchData(pages: readonly SearchedPage[], wording: Wording, foreign: ReadonlyMap<string, Wording>): SearchData {
	const reader = createReader(wording);
	const readers = new Map([...foreign].map(([locale, own]) => [locale, createReader(own)]));
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
	// The words of titles are there from the start: they need no second text.
	const mended = usage(
		reader,
		pages.map(({ title }) => title),
	);
	const said = pages.map(({ title, wordings }) =>
		[title, ...wordings].map((text) => {
			const correctly = mend(text);
			countWords(reader, mended, correctly);
			return correctly;
		}),
	);
	// Of other languages only titles are looked up: their wordings teach, but would make the index as large as all languages together.
	const records = pages.map(({ others }, page) => [
		unique(reader, [...(said[page] ?? []), ...others.map(({ title }) => title)].join('\n')),
		...(parts[page] ?? []),
	]);
	return {
		catalog: {
			entries: pages.map(({ question, kind, path, title }, page) => ({
				id: question ?? path,
				path,
				title,
				...(kind && { kind }),
				parts: records[page]?.map(({ length }) => length) ?? [],
			})),
			needed: mostNeeded(pages),
			vocabulary: byUse(mended, fewestUses)
				.filter((word) => !/\d/.test(word))
				.slice(0, mostWords),
			wording,
		},
		model: learn(
			reader,
			pages.flatMap((own, page) => lessonsOf(own, page, said[page] ?? [], (locale) => readers.get(locale) ?? reader)),
			pages.length,
		),
		records: records.map((stretches) => stretches.flat().join(' ')),
		answers: pages.map(({ answer, sections }) => ({ text: answer, sections: sections.map(({ title, anchor }) => [title, anchor]) })),
	};
}

/** The words of a text, each once. Texts of pages are read whole; the limit for queries is not for them. */
const unique = (reader: Reader, text: string): string[] => [
	...new Set(reader.terms(text, Number.POSITIVE_INFINITY).map((term) => term.text)),
];

/** How much the texts of a page teach: its title most, titles of sections and other languages least. */
const weights = { title: 2, wording: 1, section: 0.5, foreign: 0.5 };

/** Everything that tells how somebody asks for a page. */
const lessonsOf = (
	{ answer, sections, others }: SearchedPage,
	page: number,
	[title = '', ...wordings]: readonly string[],
	readerOf: (locale: string) => Reader,
): Lesson[] => [
	{ page, text: title, weight: weights.title },
	...[...wordings, answer].map((text) => ({ page, text, weight: weights.wording })),
	...sections.map((section) => ({ page, text: section.title, weight: weights.section })),
	...others.flatMap((other) =>
		[other.title, ...other.wordings].map((text) => ({ page, text, weight: weights.foreign, foreign: readerOf(other.locale) })),
	),
];

/** The six most needed questions of each section. */
function mostNeeded(pages: readonly SearchedPage[]): number[] {
	const places = pages.flatMap(({ question }, place) => (question ? [place] : []));
	const needed = (place: number) => pages[place]?.needed ?? 0;
	const bySection = Map.groupBy(places, (place) => pages[place]?.path.split('/')[0]);
	return [...bySection.values()]
		.flatMap((own) => own.sort((a, b) => needed(b) - needed(a) || a - b).slice(0, 6))
		.sort((a, b) => needed(b) - needed(a) || a - b);
}
