import type { Load } from './index/word-index.ts';
import type { ErrorAnswer, Kind, Range } from './types.ts';

export interface SearchConfig {
	/** Fetches a file of one language's search, by its name. */
	load: Load;
	/** Address of a page in that language. */
	address: (path: string, anchor?: string) => string;
}

export interface SearchOptions {
	/** Only pages of this section of the site ("door"): the first part of their path. */
	door?: string;
	/** Do not correct the spelling of the query. */
	exact?: boolean;
	/** Maximum number of results; default 8. */
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
	/** Section of the site that the page belongs to: the first part of its path; empty for pages outside the sections. */
	door: string;
	/** Kind of page; missing for a question. */
	kind?: Kind;
	/** The error that the query names: its meaning and what to do. */
	error?: ErrorAnswer;
	/** The line or heading that the query is about. */
	section?: { title: string; url: string };
	/** What to highlight: ranges of the plain texts, so no markup is involved. */
	marks: { title: Range[]; excerpt: Range[]; section: Range[] };
}

export interface SearchResponse {
	query: string;
	results: SearchResult[];
	/** The query as written, and the corrected query that was searched for. */
	corrected?: { from: string; to: string };
	/** Number of results per section of the site, whatever `door` was asked for. */
	counts: Record<string, number>;
	/** Number of results in all sections. */
	total: number;
	/** True if no word of the query is known; the results are then the most needed questions. */
	fallback: boolean;
}

export interface Search {
	/** Loads what every query needs. Rejects if loading fails; the next call tries again. */
	ready: () => Promise<void>;
	search: (query: string, options?: SearchOptions) => Promise<SearchResponse>;
}
