import type { ErrorEntry, Fixer } from '../errors/model.ts';

/** The linguistic data of a language, from content/search. Nothing else in this room depends on a language. */
export interface Wording {
	/** Words and phrases without meaning in a query. */
	stopWords: readonly string[];
	/** Groups of words or phrases with the same meaning; the first one represents the group. */
	synonyms: readonly (readonly string[])[];
	/** Former name of a product or page → its current name. */
	oldNames: Readonly<Record<string, string>>;
	/** Word ending → its replacement. */
	endings: Readonly<Record<string, string>>;
	/** Script variant → the character used instead, such as simplified → traditional, or letters with two spellings. */
	characters: Readonly<Record<string, string>>;
}

/** A range of a text: start and end (exclusive) in UTF-16 units. */
export interface Range {
	start: number;
	end: number;
}

/** Kind of a page that is not a question: a flow, a checker, or a page about the site. */
export type Kind = 'way' | 'checker' | 'page';

/** A page as the search lists it. */
export interface CatalogEntry {
	/** Id of the question; for a page that is no question, its path. */
	id: string;
	/** Path under the locale. */
	path: string;
	title: string;
	/** Missing for a question. */
	kind?: Kind;
	/** How often it is needed, from 1 to 5; 0 if it is no question. */
	needed: number;
	/** Number of words in each part of its record: title and wordings together, the short answer, then each section. */
	parts: readonly number[];
}

/** A file of the word index: its first word, and its name. */
export type ChunkStart = readonly [first: string, file: string];

/** An error that can be found by its code or its message. */
export interface CatalogError extends ErrorEntry {
	/** Its message on the screen, in the site's language and in the source language. */
	words: readonly string[];
	/** Number of the page that explains it. */
	page: number;
}

/** An error in the file: without its id if that is its code in small letters. */
export type StoredError = Omit<CatalogError, 'id'> & { id?: string };

/** What a result shows of an error. All texts are plain, without markup. */
export interface ErrorAnswer {
	/** The code, or the message on the screen if it has none. */
	title: string;
	means: string;
	/** What to do about it, written for the person who can do it. */
	todo: string;
	who: Fixer;
}

/** Everything that is loaded when the search opens. */
export interface Catalog {
	/** Pages in the order of their numbers in the word index: questions in the order of the menu, then other pages. */
	entries: readonly CatalogEntry[];
	/** Indexes of the most needed questions of each section of the site, most needed first. */
	needed: readonly number[];
	errors: readonly CatalogError[];
	/** Name of the file with the trained model. */
	model: string;
	/** Words that wordings use, as people write them, most used first. */
	vocabulary: readonly string[];
	wording: Wording;
	/** In the order of the words. */
	chunks: readonly ChunkStart[];
	/** Files with short answers and sections, in the order of the entries. */
	answers: readonly string[];
	/** Files with the meanings of errors, in the order of `errors`. */
	errorAnswers: readonly string[];
	/** Entries in each file of `answers` and `errorAnswers`. */
	answersPerFile: number;
}

/** What a result shows beside its title. */
export interface Answer {
	/** The short answer. */
	text: string;
	/** Headings and rows of the page that have an anchor, in page order. */
	sections: readonly (readonly [title: string, anchor: string])[];
}

/** The catalog as its file holds it. */
export type StoredCatalog = Omit<Catalog, 'errors'> & { errors: readonly StoredError[] };

/** The file that is loaded first; it names all others, whose names contain a hash of their content. */
export const catalogFile = 'search.json';
