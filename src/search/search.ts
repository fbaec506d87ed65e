import type { Search, SearchConfig, SearchOptions, SearchResponse, SearchResult } from './api.ts';
import { errorsIn, type NamedError } from './errors.ts';
import { readJson } from './index/word-index.ts';
import { marks } from './marks.ts';
import { chances } from './model/model.ts';
import { type Opened, open } from './opened.ts';
import { type Corrected, correct } from './query/correct.ts';
import { lookUp } from './query/look-up.ts';
import { type Found, rank, type Score } from './query/rank.ts';
import { sectionOf } from './query/sections.ts';
import { longestText } from './text/fold.ts';
import { type CatalogEntry, type CatalogError, catalogFile, type StoredCatalog } from './types.ts';

export type * from './api.ts';
export type { Load } from './index/word-index.ts';

/** A page is a result if its score is at most this much below the best; scores are logarithms. */
const maxDistance = 6;
/** Minimum number of results: if the words of a query have two meanings, readers see both. */
const minimumResults = 5;
/** Number of questions shown if the query is empty or not understood. */
const mostNeeded = 6;
/** Section of the site that a page belongs to: the first part of its path; empty for pages outside the sections. */
const doorOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** The search of one language. Nothing is loaded before the first call. */
export function createSearch({ load, address }: SearchConfig): Search {
	let opening: Promise<Opened> | undefined;
	const opened = () => {
		opening ??= load(catalogFile).then((bytes) => open(readJson<StoredCatalog>(bytes), load));
		opening.catch(() => {
			opening = undefined;
		});
		return opening;
	};
	return {
		ready: async () => void (await opened()),
		search: async (query, options) => {
			const site = await opened();
			try {
				return await answer(query, site, address, options);
			} catch (error) {
				// The cached catalog may name files of a former version of the site; so load it again.
				opening = undefined;
				throw error;
			}
		},
	};
}

/** Answers a query with an opened search. */
export async function answer(
	query: string,
	site: Opened,
	address: SearchConfig['address'],
	{ door, exact = false, limit = 8 }: SearchOptions = {},
): Promise<SearchResponse> {
	const { catalog, reader, vocabulary, index, model } = site;
	const asked = query.slice(0, longestText);
	const corrected: Corrected = exact
		? { text: asked, changed: false }
		: await correct(asked, reader, vocabulary, async (word) => (await index.find(word)).length > 0);
	const words = await lookUp(corrected.text, site);
	const learnt = chances(model, reader, corrected.text, (name) => (words.get(name)?.places.size ?? 0) > 0);
	const named = errorsIn(asked, site.errors, catalog.errors);
	const pageOf = ({ place }: NamedError) => catalog.errors[place]?.page ?? 0;
	const sure = named.filter((error) => error.sure);
	const explained = sure.map(pageOf);
	// If no word is known, no page is closer than another. Stop words alone say nothing either.
	const fallback = named.length === 0 && [...words.values()].every(({ places }) => places.size === 0);
	// Pages about the site are found by their full name only, since they answer no question.
	const asksFor = ({ page, covered }: Score) => covered === 1 || catalog.entries[page]?.kind !== 'page';
	const scores = fallback
		? []
		: rank(
				[...words.values()],
				learnt,
				catalog.entries.map(({ needed }) => needed),
			).filter(asksFor);
	const close = scores
		.filter(({ score }, place) => place < minimumResults || score >= (scores[0]?.score ?? 0) - maxDistance)
		.map(({ page }) => page);
	// An error named by its code is the first result and links to its row, so its page is not listed again. An error recognized by its words
	// takes the place of its page.
	const pages = fallback ? catalog.needed : close.filter((page) => !explained.includes(page));
	const behindDoor = (page: number) => door === undefined || doorOf(catalog.entries[page]?.path ?? '') === door;
	const matching = pages.filter(behindDoor);
	const shown = (matching.length > 0 ? matching : scores.map(({ page }) => page).filter(behindDoor)).slice(
		0,
		fallback ? mostNeeded : limit,
	);
	const results = [
		...sure.filter((error) => behindDoor(pageOf(error))).map(({ place }) => errorResult(place, site, address)),
		...shown.map((page) => {
			const error = named.find((other) => pageOf(other) === page);
			return error ? errorResult(error.place, site, address) : resultOf(page, words, site, address);
		}),
	];
	return {
		query,
		results: (await Promise.all(results)).slice(0, limit),
		...(corrected.changed && !fallback && { corrected: { from: asked, to: corrected.text } }),
		counts: countByDoor([...explained, ...pages].map((page) => catalog.entries[page]?.path ?? '')),
		total: explained.length + pages.length,
		fallback,
	};
}

async function resultOf(
	page: number,
	words: ReadonlyMap<string, Found>,
	{ catalog, reader, sections, answer: answerOf }: Opened,
	address: SearchConfig['address'],
): Promise<SearchResult> {
	const { id, path, title, kind } = catalog.entries[page] as CatalogEntry;
	const { text = '', sections: own = [] } = (await answerOf(page)) ?? {};
	const titles = own.map(([name]) => name);
	const [name = '', anchor = ''] = own[sectionOf(reader, words, page, title, titles, sections) ?? -1] ?? [];
	const url = address(path, anchor);
	const marked = (shown: string) => marks(reader, shown, new Set(words.keys()));
	// A match before the first anchor belongs to the page itself.
	const section = anchor === '' ? undefined : { title: name, url };
	return {
		id,
		path,
		url,
		title,
		excerpt: text,
		door: doorOf(path),
		...(kind && { kind }),
		...(section && { section }),
		marks: { title: marked(title), excerpt: marked(text), section: section ? marked(section.title) : [] },
	};
}

/** A result for an error: it links to the error's row, and states its meaning. */
async function errorResult(place: number, { catalog, errorAnswer }: Opened, address: SearchConfig['address']): Promise<SearchResult> {
	const { id: anchor, page } = catalog.errors[place] as CatalogError;
	const { id, path, title } = catalog.entries[page] as CatalogEntry;
	const error = await errorAnswer(place);
	const none = { title: [], excerpt: [], section: [] };
	return {
		id,
		path,
		url: address(path, anchor),
		title: error?.title ?? title,
		excerpt: error?.means ?? '',
		door: doorOf(path),
		...(error && { error }),
		marks: none,
	};
}

function countByDoor(paths: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const door of paths.map(doorOf)) if (door !== '') counts[door] = (counts[door] ?? 0) + 1;
	return counts;
}
