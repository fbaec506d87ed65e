import type { Load } from './index/word-index.ts';
import type { ErrorAnswer, Kind, Range } from './types.ts';

export interface SearchConfig {
	/** Fetches a file of the search of one language. */
	load: Load;
	/** Address of a page of that language. */
	address: (path: string, anchor?: string) => string;
}

export interface SearchOptions {
	/** Only pages behind this door: the first part of their path. */
	door?: string;
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
	/** The door that the page lies behind: the first part of its path; empty for pages outside the doors. */
	door: string;
	/** What it is, if it is no question. */
	kind?: Kind;
	/** The error that the query names: its meaning and its remedy. */
	error?: ErrorAnswer;
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
	/** Results behind each door, without regard to the door asked for. */
	counts: Record<string, number>;
	/** Results behind all doors. */
	total: number;
	/** No word of the query is known; the results are the questions that look most like it. */
	fallback: boolean;
}

export interface Search {
	/** Loads what every query needs; fails as the loading does, and can then be tried again. */
	ready: () => Promise<void>;
	search: (query: string, options?: SearchOptions) => Promise<SearchResponse>;
}
