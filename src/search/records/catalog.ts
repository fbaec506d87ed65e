import { type Lesson, learn } from '../model/learn.ts';
import { createReader, type Reader } from '../text/terms.ts';
import type { Answer, Catalog, Kind, Wording } from '../types.ts';
import { byUse, countWords, mender, usage } from './mend.ts';

/** Spelling is corrected only towards words that at least this many texts use: rare words would make the file larger for little gain. */
const minimumUses = 2;
const mostWords = 900;

/** A page as the search of one language gets it. All texts are plain, without markup. */
export interface SearchedPage {
	/** Id of the question; undefined for other pages. */
	question: string | undefined;
	/** Kind of page; missing for a question. */
	kind?: Kind | undefined;
	/** How often the answer is needed, from 1 to 5; 5 is daily. */
	needed: number;
	path: string;
	title: string;
	/** The short answer. */
	answer: string;
	/** Further wordings in the page's own language. */
	wordings: readonly string[];
	/** Titles and wordings in the other languages of the site. */
	others: readonly { locale: string; title: string; wordings: readonly string[] }[];
	/** Empty for pages that are not questions. */
	sections: readonly { title: string; anchor: string; text: string }[];
}

/** Everything that the search files of one language are made from. */
export interface SearchData {
	/** Without the names of files, which are known only when they are written. */
	catalog: Omit<Catalog, 'chunks' | 'answers' | 'errorAnswers' | 'answersPerFile' | 'model' | 'errors'>;
	/** The trained model, packed. */
	model: Uint8Array<ArrayBuffer>;
	/** One text per entry: the words of its parts, one part after the other. */
	records: string[];
	/** What results show, in the order of the entries. */
	answers: Answer[];
}

/**
 * Builds everything that the search of one language needs.
 * @param pages Questions in the order of the menu, then other pages.
 * @param foreign Locale → words of that language, for the texts of `others`.
 */
export function searchData(pages: readonly SearchedPage[], wording: Wording, foreign: ReadonlyMap<string, Wording>): SearchData {
	const reader = createReader(wording);
	const readers = new Map([...foreign].map(([locale, own]) => [locale, createReader(own)]));
	// Splitting texts into words is most of the work, so each text is split once or twice and the result is shared.
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
	// Words of titles are included anyway, so they do not need to occur in two texts.
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
	const versions = pages.reduce((sum, { others }) => sum + others.length, 0);
	const foreignEach = Math.min(mostForeign, Math.ceil(allForeign / versions));
	// Other languages contribute only their titles to the index: their wordings train the model, but would multiply the size of the index.
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
				needed: pages[page]?.needed ?? 0,
				parts: records[page]?.map(({ length }) => length) ?? [],
			})),
			needed: mostNeeded(pages),
			vocabulary: byUse(mended, minimumUses)
				.filter((word) => !/\d/.test(word))
				.slice(0, mostWords),
			wording,
		},
		model: learn(
			reader,
			pages.flatMap((own, page) => lessonsOf(own, page, said[page] ?? [], foreignEach, (locale) => readers.get(locale) ?? reader)),
			pages.length,
		),
		records: records.map((stretches) => stretches.flat().join(' ')),
		answers: pages.map(({ answer, sections }) => ({ text: answer, sections: sections.map(({ title, anchor }) => [title, anchor]) })),
	};
}

/** The distinct words of a text. Texts of pages are read whole; the length limit is for queries. */
const unique = (reader: Reader, text: string): string[] => [
	...new Set(reader.terms(text, Number.POSITIVE_INFINITY).map((term) => term.text)),
];

/** Training weight of a page's texts: its title counts most, section titles and other languages least. */
const weights = { title: 2, wording: 1, section: 0.5, foreign: 0.5 };

/** Wordings of a page read of each other language: more of them took twice the time, and found nothing more. */
const mostForeign = 30;
/** All wordings read of other languages: on a large site the own ones suffice for what languages share, names above all. */
const allForeign = 40_000;

/** Every text that tells how people ask for a page. */
const lessonsOf = (
	{ answer, sections, others }: SearchedPage,
	page: number,
	[title = '', ...wordings]: readonly string[],
	foreignEach: number,
	readerOf: (locale: string) => Reader,
): Lesson[] => [
	{ page, text: title, weight: weights.title },
	...[...wordings, answer].map((text) => ({ page, text, weight: weights.wording })),
	...sections.map((section) => ({ page, text: section.title, weight: weights.section })),
	...others.flatMap((other) =>
		[other.title, ...other.wordings.slice(0, foreignEach)].map((text) => ({
			page,
			text,
			weight: weights.foreign,
			foreign: readerOf(other.locale),
		})),
	),
];

/** The six most needed questions of each section of the site. */
function mostNeeded(pages: readonly SearchedPage[]): number[] {
	const places = pages.flatMap(({ question }, place) => (question ? [place] : []));
	const needed = (place: number) => pages[place]?.needed ?? 0;
	const bySection = Map.groupBy(places, (place) => pages[place]?.path.split('/')[0]);
	return [...bySection.values()]
		.flatMap((own) => own.sort((a, b) => needed(b) - needed(a) || a - b).slice(0, 6))
		.sort((a, b) => needed(b) - needed(a) || a - b);
}
