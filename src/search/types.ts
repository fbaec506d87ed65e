import type { ErrorEntry, Fixer } from '../errors/model.ts';

/** What the words of the languages of a site need, as content says it. Nothing else in the search knows a language. */
export interface Wording {
	/** Words and phrases that carry no meaning in a query. */
	stopWords: readonly string[];
	/** Lists of words or phrases that mean the same; the first one stands for all. */
	synonyms: readonly (readonly string[])[];
	/** Old name of a product or page → today's. */
	oldNames: Readonly<Record<string, string>>;
	/** Endings that are cut off a word: ending → what takes its place. */
	endings: Readonly<Record<string, string>>;
	/** Characters of another way of writing the same language → ours, letters with two ways of writing among them. */
	characters: Readonly<Record<string, string>>;
}

/** A stretch of a text that a reader sees: where it starts, and where it ends (not included), in UTF-16 units. */
export interface Range {
	start: number;
	end: number;
}

/** What a page is that is no question: a guided way, a checker, or one about the site. */
export type Kind = 'way' | 'checker' | 'page';

/** A page, as the list of results names it. */
export interface CatalogEntry {
	/** Id of the question; for a page that is no question, its path. */
	id: string;
	/** Path under the locale. */
	path: string;
	title: string;
	/** Missing for a question. */
	kind?: Kind;
	/** Words of the stretches of its record: title and other wordings together, the short answer, then each section. */
	parts: readonly number[];
}

/** A file of the word index: the first word it holds, and its name. */
export type ChunkStart = readonly [first: string, file: string];

/** An error that can be found by its code or its words. */
export interface CatalogError extends ErrorEntry {
	/** Its words on the screen, in the language of the site and in the source language. */
	words: readonly string[];
	/** Number of the page that explains it. */
	page: number;
}

/** What a result shows of an error. All texts are plain. */
export interface ErrorAnswer {
	/** The code, or the words on the screen where there is none. */
	title: string;
	means: string;
	/** What to do about it, for the one who can. */
	todo: string;
	who: Fixer;
}

/** All that the search loads when it is opened. */
export interface Catalog {
	/** Pages in the order in which the word index numbers them: questions in the order of the menu, then pages that are none. */
	entries: readonly CatalogEntry[];
	/** The most needed questions of each section, most needed first, by their place among the entries. */
	needed: readonly number[];
	errors: readonly CatalogError[];
	/** File of what was learnt about how people ask. */
	model: string;
	/** Words that wordings use, as people write them, the most used first. */
	vocabulary: readonly string[];
	wording: Wording;
	/** In the order of the words. */
	chunks: readonly ChunkStart[];
	/** Files with short answers and sections, in the order of the entries. */
	answers: readonly string[];
	/** Files with what errors mean, in their order. */
	errorAnswers: readonly string[];
	/** Entries in each of these files. */
	answersPerFile: number;
}

/** What a result shows beside its title. */
export interface Answer {
	/** The short answer. */
	text: string;
	/** Headings and lines of the page that have an anchor, in the order of the page. */
	sections: readonly (readonly [title: string, anchor: string])[];
}

/** The file that is loaded first; it names all others, whose names change with what they hold. */
export const catalogFile = 'search.json';
