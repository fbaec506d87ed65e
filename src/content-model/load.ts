import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { withoutWaiting } from '../i18n/waiting.ts';
import { type Data, dataFiles } from './data-files.ts';
import { ContentError, type Problem } from './problem.ts';
import { type Origins, readData } from './read-data.ts';
import { type Page, readPages } from './read-pages.ts';
import { readFile } from './read-yaml.ts';
import { type EverydayLines, everydayLines, type SearchQuery, type SearchWords, searchQuery, searchWords } from './schemas/search.ts';

export type { Page };

/** All content of the site as plain values, as it is written. */
export interface Content {
	pages: Page[];
	/** Files of pages that wait for their translator: they hold English text in ⟦ ⟧ and are no pages yet. */
	waiting: string[];
	data: Data;
	/** File of each entry of the data, for entries of folders: elsewhere the name of the data tells it. */
	origins: Origins;
	/** Interface strings: language tag → key → text. Only what the language has itself. */
	strings: Record<string, Record<string, string>>;
	/** What the search knows beside the pages, and the queries it is measured with: locale → content/search/… */
	search: Record<string, { words: SearchWords; everyday: EverydayLines; queries: SearchQuery[] }>;
}

/** The search of a language that has no file of its own: titles and aliases are found, nothing else. */
const noWords: SearchWords = { paraphrases: {}, synonyms: [], oldNames: {}, stopWords: [], endings: {} };

/** The files of a language under content/search, from the project's root. */
export const searchWordsFile = (locale: string) => `content/search/${locale}.yaml`;
/** Path of the everyday wordings of a language, from the project's root. */
export const everydayFile = (locale: string) => `content/search/everyday.${locale}.yaml`;
/** Path of the queries that measure the search of a language, from the project's root. */
export const searchQueriesFile = (locale: string) => `content/search/queries.${locale}.yaml`;

/** Reads a file that a language may leave out. */
const readOptional = <S extends z.ZodType>(root: string, file: string, schema: S, missing: z.infer<S>, problems: Problem[]): z.infer<S> =>
	existsSync(join(root, file)) ? (readFile(root, file, schema, problems) ?? missing) : missing;

function readSearch(root: string, locales: Data['locales'], problems: Problem[]): Content['search'] {
	const read = (id: string) => ({
		words: readOptional(root, searchWordsFile(id), searchWords, noWords, problems),
		everyday: readOptional(root, everydayFile(id), everydayLines, {}, problems),
		queries: readOptional(root, searchQueriesFile(id), searchQuery.array(), [], problems),
	});
	return Object.fromEntries(locales.map(({ id }) => [id, read(id)]));
}

/** Interface texts of all languages; a file of JSON is YAML, too, which names the line of a mistake. */
function readStrings(root: string, problems: Problem[]): Content['strings'] {
	const texts = z.preprocess(withoutWaiting, z.record(z.string(), z.string()));
	const files = readdirSync(join(root, 'content/i18n')).filter((name) => name.endsWith('.json'));
	return Object.fromEntries(
		files.sort().map((name) => [name.slice(0, -'.json'.length), readFile(root, `content/i18n/${name}`, texts, problems) ?? {}]),
	);
}

/**
 * Reads everything under content/.
 * @param root Absolute path of the project.
 * @returns The content and the mistakes that reading alone reveals (syntax, schema).
 */
export function loadContent(root: string): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const { pages, waiting } = readPages(root, problems);
	const strings = readStrings(root, problems);
	const { data, origins } = readData(root, dataFiles, problems);
	return { content: { pages, waiting, data, origins, strings, search: readSearch(root, data.locales, problems) }, problems };
}

/**
 * Reads content that must at least be readable: configuration needs it before any check has run.
 * @throws ContentError naming each file and field that cannot be read.
 */
export function loadContentOrThrow(root: string): Content {
	const { content, problems } = loadContent(root);
	if (problems.length > 0) throw new ContentError(problems);
	return content;
}
