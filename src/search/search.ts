import { createWordIndex, type Load, type WordIndex } from './index/word-index.ts';
import { marks } from './marks.ts';
import { type Corrected, correct } from './query/correct.ts';
import { endsOf, type Places, placesOf } from './query/layout.ts';
import { type Found, type Ranked, rank } from './query/rank.ts';
import { sectionOf } from './query/sections.ts';
import { similarity } from './query/similar.ts';
import { createVocabulary, type Vocabulary } from './query/vocabulary.ts';
import { longestText } from './text/fold.ts';
import { createReader, type Reader } from './text/terms.ts';
import { type Answer, type Catalog, type CatalogEntry, catalogFile, type Range } from './types.ts';

export type { Load } from './index/word-index.ts';
export type { Range } from './types.ts';

export interface SearchConfig {
	/** Fetches a file of the search of one language. */
	load: Load;
	/** Address of a page of that language. */
	address: (path: string, anchor?: string) => string;
}

export interface SearchOptions {
	/** Only pages under this first part of their path. */
	audience?: string;
	/** Takes the query as it is written. */
	exact?: boolean;
	/** Results at most; default 8. */
	limit?: number;
}

export interface SearchResult {
	/** Id of the question; for a page that is no question, its path. */
	id: string;
	path: string;
	/** Address of the page, or of the section if there is one. */
	url: string;
	title: string;
	/** The short answer. */
	excerpt: string;
	/** First part of the path: who asks. */
	audience: string;
	/** The line or heading that the query is about. */
	section?: { title: string; url: string };
	/** What to highlight: stretches of the texts, never markup. */
	marks: { title: Range[]; excerpt: Range[]; section: Range[] };
}

export interface SearchResponse {
	query: string;
	results: SearchResult[];
	/** What was searched for instead of what was written. */
	corrected?: { from: string; to: string };
	/** Results for each audience, without regard to the audience asked for. */
	counts: Record<string, number>;
	/** Results of all audiences. */
	total: number;
	/** No word of the query is known; the results are the questions that look most like it. */
	fallback: boolean;
}

export interface Search {
	/** Loads what every query needs; fails as the loading does, and can then be tried again. */
	ready: () => Promise<void>;
	search: (query: string, options?: SearchOptions) => Promise<SearchResponse>;
}

/** The opened search: what was loaded, made ready for queries. */
interface Opened {
	catalog: Catalog;
	reader: Reader;
	vocabulary: Vocabulary;
	index: WordIndex;
	ends: readonly (readonly number[])[];
	ranked: Ranked;
	sections: number;
}

/** Words of a query that are looked up; what follows says nothing new. */
const mostWords = 24;
/** A page counts as a result if its score is this close to the best one; scores are differences of logarithms. */
const reach = 6;
/** A word that only may be meant counts for less. */
const doubtful = 0.7;

const audienceOf = (path: string) => path.split('/')[0] ?? '';
const textDecoder = new TextDecoder();
const parse = <T>(bytes: Uint8Array): T => JSON.parse(textDecoder.decode(bytes)) as T;

function open(catalog: Catalog, load: Load): Opened {
	const questions = catalog.entries.slice(0, catalog.questions);
	return {
		catalog,
		reader: createReader(catalog.wording),
		vocabulary: createVocabulary(catalog.vocabulary),
		index: createWordIndex(catalog.chunks, load),
		ends: catalog.entries.map(endsOf),
		ranked: {
			weights: questions.map(({ weights, wordings }) => weights.map((eighths, i) => (eighths / 8) * (wordings[i] ?? 0))),
			wordings: questions.reduce((sum, { wordings }) => sum + wordings.length, 0),
		},
		sections: catalog.entries.reduce((sum, { parts }) => sum + parts.length, 0),
	};
}

/** Searches the questions of one language. Nothing is loaded before the first call. */
export function createSearch({ load, address }: SearchConfig): Search {
	let opening: Promise<Opened> | undefined;
	const opened = () => {
		opening ??= load(catalogFile).then((bytes) => open(parse<Catalog>(bytes), load));
		opening.catch(() => {
			opening = undefined;
		});
		return opening;
	};
	const files = new Map<string, Promise<Answer[]>>();
	const answerOf = async (page: number, { answers, answersPerFile }: Catalog): Promise<Answer> => {
		const name = answers[Math.floor(page / answersPerFile)] ?? '';
		let file = files.get(name);
		if (!file) {
			file = load(name).then((bytes) => parse<Answer[]>(bytes));
			file.catch(() => files.delete(name));
			files.set(name, file);
		}
		return (await file)[page % answersPerFile] ?? { text: '', sections: [] };
	};

	const search = async (query: string, { audience, exact = false, limit = 8 }: SearchOptions = {}): Promise<SearchResponse> => {
		const { catalog, reader, vocabulary, index, ends, ranked, sections } = await opened();
		const asked = query.slice(0, longestText);
		const corrected: Corrected = exact
			? { text: asked, changed: false }
			: await correct(asked, reader, vocabulary, async (word) => (await index.find(word)).length > 0);
		const words = await lookUp(corrected.text, reader, index, catalog.entries, ends);
		const scores = rank([...words.values()], ranked);
		const close = scores.filter(({ score }) => score >= (scores[0]?.score ?? 0) - reach).map(({ page }) => page);
		const fallback = close.length === 0;
		const found = fallback ? nearest(asked, catalog) : close;
		const pages = [...found, ...otherPages(asked, words, catalog)];
		const counts: Record<string, number> = {};
		for (const page of pages) {
			const key = audienceOf(catalog.entries[page]?.path ?? '');
			counts[key] = (counts[key] ?? 0) + 1;
		}
		const marked = new Set(words.keys());
		const matching = pages.filter((page) => audience === undefined || audienceOf(catalog.entries[page]?.path ?? '') === audience);
		const shown =
			matching.length > 0 ? matching : nearest(asked, catalog).filter((page) => audienceOf(catalog.entries[page]?.path ?? '') === audience);
		const results = await Promise.all(
			shown.slice(0, limit).map(async (page): Promise<SearchResult> => {
				const { id, path, title } = catalog.entries[page] as CatalogEntry;
				const answer = await answerOf(page, catalog);
				const [name, anchor] = answer.sections[(sectionOf([...words.values()], page, sections) ?? 0) - 1] ?? [];
				const url = address(path, anchor);
				return {
					id,
					path,
					url,
					title,
					excerpt: answer.text,
					audience: audienceOf(path),
					...(name !== undefined && { section: { title: name, url } }),
					marks: {
						title: marks(reader, title, marked),
						excerpt: marks(reader, answer.text, marked),
						section: name === undefined ? [] : marks(reader, name, marked),
					},
				};
			}),
		);
		return {
			query,
			results,
			...(corrected.changed && { corrected: { from: asked, to: corrected.text } }),
			counts,
			total: pages.length,
			fallback,
		};
	};
	return { ready: async () => void (await opened()), search };
}

/** The words of a query with their places: those it holds, and those that a mistyped character may stand for. */
async function lookUp(
	text: string,
	reader: Reader,
	index: WordIndex,
	entries: readonly CatalogEntry[],
	ends: readonly (readonly number[])[],
): Promise<Map<string, Found>> {
	const own = [...new Set(reader.terms(text).map((term) => term.text))].slice(0, mostWords);
	const find = async (word: string, trust: number): Promise<[string, Found]> => {
		const pages = new Map<number, Places>();
		for (const posting of await index.find(word)) {
			const entry = entries[posting.page];
			if (entry) pages.set(posting.page, placesOf(posting, ends[posting.page] ?? [], entry.wordings.length));
		}
		return [word, { trust, pages }];
	};
	const words = new Map(await Promise.all(own.map((word) => find(word, 1))));
	const unknown = new Set(own.filter((word) => words.get(word)?.pages.size === 0));
	const maybe = reader.nearPhrases(text, unknown).filter((word) => !words.has(word));
	for (const [word, found] of await Promise.all(maybe.map((word) => find(word, doubtful)))) words.set(word, found);
	return words;
}

/** Questions that look most like a query of which no word is known, in the order of likeness. */
function nearest(query: string, { entries, questions }: Catalog): number[] {
	return entries
		.slice(0, questions)
		.map(({ title }, page) => ({ page, likeness: similarity(query, title) }))
		.sort((a, b) => b.likeness - a.likeness || a.page - b.page)
		.map(({ page }) => page);
}

/** How much a query must look like the title of a page that is no question. */
const alike = 0.4;

/** Pages that are no questions come last, and only if the query holds nothing but words of their title, or looks like it. */
function otherPages(query: string, words: ReadonlyMap<string, Found>, { entries, questions }: Catalog): number[] {
	const known = [...words.values()].filter(({ pages }) => pages.size > 0);
	return entries.flatMap(({ title }, page) => {
		if (page < questions) return [];
		const named = known.length > 0 && known.every(({ pages }) => pages.has(page));
		return named || similarity(query, title) >= alike ? [page] : [];
	});
}
