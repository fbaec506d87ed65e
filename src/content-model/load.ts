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

/** All content of the site as plain values, as written in the files. */
export interface Content {
	pages: Page[];
	/** Files of pages that wait for their translator: they hold English text in ⟦ ⟧ and are not published. */
	waiting: string[];
	data: Data;
	/** The file of each entry that comes from a folder; for other entries the name of the data determines the file. */
	origins: Origins;
	/** Interface texts: language tag → key → text. Only those of the language itself, without fallbacks. */
	strings: Record<string, Record<string, string>>;
	/** Locale → what the search learns beside the pages, and the queries that measure it, from content/search/. */
	search: Record<string, { words: SearchWords; everyday: EverydayLines; queries: SearchQuery[] }>;
}

/** Search words of a language without a file: its search then knows titles and aliases only. */
const noWords: SearchWords = { paraphrases: {}, synonyms: [], oldNames: {}, stopWords: [], endings: {} };

/** Path of a language's search words, from the project's root. */
export const searchWordsFile = (locale: string) => `content/search/${locale}.yaml`;
/** Path of the everyday wordings of a language, from the project's root. */
export const everydayFile = (locale: string) => `content/search/everyday.${locale}.yaml`;
/** Path of the queries that measure the search of a language, from the project's root. */
export const searchQueriesFile = (locale: string) => `content/search/queries.${locale}.yaml`;

/** Reads a file that a language need not have. */
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

/** Reads the interface texts of all languages. JSON is a subset of YAML, and the YAML reader reports the line of a mistake. */
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
 * Reads content for the configuration, which runs before any check and needs at least readable files.
 * @throws ContentError with each file and field that cannot be read.
 */
export function loadContentOrThrow(root: string): Content {
	const { content, problems } = loadContent(root);
	if (problems.length > 0) throw new ContentError(problems);
	return content;
}
