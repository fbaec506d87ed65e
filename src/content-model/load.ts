import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'astro/zod';
import { type Data, type DataName, dataFiles } from './data-files.ts';
import { ContentError, type Problem } from './problem.ts';
import { type PageFields, pageFields, starlightFields, translatedFields } from './schemas/page.ts';
import { type SearchQuery, type SearchWords, searchQuery, searchWords } from './schemas/search.ts';
import { parseYaml, YAMLException } from './yaml.ts';

/** One page of content/docs, parsed but not rendered. */
export interface Page {
	/** Path of the file from the project's root, with forward slashes. */
	file: string;
	/** Locale folder, such as zh-tw. */
	locale: string;
	/** Path under the locale, without extension and without `index`; empty for the home page. */
	path: string;
	fields: PageFields;
	/** MDX after the front matter. */
	body: string;
	/** Line of the file on which the body starts, counted from 1. */
	bodyLine: number;
}

/** All content of the site as plain values. */
export interface Content {
	pages: Page[];
	data: Data;
	/** Interface strings: language tag → key → text. */
	strings: Record<string, Record<string, string>>;
	/** What the search knows beside the pages, and the queries it is measured with: locale → content/search/… */
	search: Record<string, { words: SearchWords; queries: SearchQuery[] }>;
}

/** The search of a language that has no file of its own: titles and aliases are found, nothing else. */
const noWords: SearchWords = { paraphrases: {}, synonyms: [], oldNames: {}, stopWords: [], endings: {} };

/** Front matter of any page: ours, and those fields of Starlight that this site uses. Anything else is a misspelling. */
const wholePage = z.strictObject({ ...pageFields.shape, ...translatedFields.shape, ...starlightFields.shape });

/** The files of a language under content/search, from the project's root. */
export const searchWordsFile = (locale: string) => `content/search/${locale}.yaml`;
export const searchQueriesFile = (locale: string) => `content/search/queries.${locale}.yaml`;

const slashes = (path: string) => path.replaceAll('\\', '/');

/** What stood there, if it is short enough to be found again by it. */
const written = (input: unknown) =>
	input === null || ['string', 'number', 'boolean'].includes(typeof input) ? `${JSON.stringify(input)}: ` : '';

function zodProblems(file: string, error: z.ZodError): Problem[] {
	return error.issues.map((issue) => ({
		file,
		field: issue.path.join('.') || '(whole file)',
		message:
			issue.code === 'unrecognized_keys'
				? `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`
				: `${written(issue.input)}${issue.message}`,
		fix:
			issue.code === 'unrecognized_keys'
				? 'Remove it, or correct its spelling.'
				: 'Correct the value; the README lists what each field takes.',
	}));
}

function readYaml(file: string, text: string, problems: Problem[]): unknown {
	try {
		return parseYaml(text);
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const line = (error.mark?.line ?? 0) + 1;
		problems.push({
			file,
			field: `line ${line}`,
			message: `not valid YAML: ${error.reason}`,
			fix: 'Check the quotes, colons and indentation there and above; a text that holds ": " or starts with a quote needs quotes, and each quote its end.',
		});
		return undefined;
	}
}

function loadData(root: string, problems: Problem[]): Data {
	const entries = Object.entries(dataFiles) as [DataName, (typeof dataFiles)[DataName]][];
	return Object.fromEntries(
		entries.map(([name, { file, schema, shape }]) => {
			const path = `content/data/${file}`;
			const value = readYaml(path, readFileSync(join(root, path), 'utf8'), problems);
			const parsed = (shape === 'list' ? schema.array() : schema).safeParse(value, { reportInput: true });
			if (parsed.success) return [name, parsed.data];
			if (value !== undefined) problems.push(...zodProblems(path, parsed.error as z.ZodError));
			return [name, shape === 'list' ? [] : undefined];
		}),
	) as Data;
}

/** Reads a file that a language may leave out. */
function readOptional<T>(root: string, file: string, schema: z.ZodType<T>, missing: T, problems: Problem[]): T {
	if (!existsSync(join(root, file))) return missing;
	const value = readYaml(file, readFileSync(join(root, file), 'utf8'), problems);
	const parsed = schema.safeParse(value, { reportInput: true });
	if (parsed.success) return parsed.data;
	if (value !== undefined) problems.push(...zodProblems(file, parsed.error));
	return missing;
}

function loadSearch(root: string, locales: Data['locales'], problems: Problem[]): Content['search'] {
	return Object.fromEntries(
		locales.map(({ id }) => [
			id,
			{
				words: readOptional(root, searchWordsFile(id), searchWords, noWords, problems),
				queries: readOptional(root, searchQueriesFile(id), searchQuery.array(), [], problems),
			},
		]),
	);
}

function loadPage(root: string, file: string, problems: Problem[]): Page | undefined {
	const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
	const match = /^---\n([\s\S]*?)\n---\n?/.exec(text);
	if (!match) {
		problems.push({ file, field: 'front matter', message: 'missing', fix: 'Start the file with --- , the fields, and --- again.' });
		return;
	}
	// With an empty line for the --- above it, so that a mistake is named by its line in the file.
	const raw = readYaml(file, `\n${match[1]}`, problems);
	if (raw === undefined) return;
	const fields = wholePage.safeParse(raw, { reportInput: true });
	if (!fields.success) {
		problems.push(...zodProblems(file, fields.error as z.ZodError));
		return;
	}
	const [, , locale = '', ...rest] = file.split('/');
	return {
		file,
		locale,
		path: rest.join('/').replace(/(?:(?:^|\/)index)?\.mdx?$/, ''),
		fields: fields.data,
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length,
	};
}

/**
 * Reads everything under content/.
 * @param root Absolute path of the project.
 * @returns The content and the mistakes that reading alone reveals (syntax, schema).
 */
export function loadContent(root: string): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const docs = readdirSync(join(root, 'content/docs'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
		.map((entry) => slashes(relative(root, join(entry.parentPath, entry.name))))
		.sort();
	const strings = Object.fromEntries(
		readdirSync(join(root, 'content/i18n'))
			.filter((name) => name.endsWith('.json'))
			.sort()
			.map((name) => [
				name.slice(0, -'.json'.length),
				readYaml(`content/i18n/${name}`, readFileSync(join(root, 'content/i18n', name), 'utf8'), problems) ?? {},
			]),
	) as Content['strings'];
	const data = loadData(root, problems);
	const content = {
		pages: docs.map((file) => loadPage(root, file, problems)).filter((page) => page !== undefined),
		data,
		strings,
		search: loadSearch(root, data.locales, problems),
	};
	return { content, problems };
}

/** Gives the content as it stands. */
export interface ContentReader {
	/** @throws as loadContentOrThrow does. */
	(): Content;
	/** From now on what was read is used and nothing is read again: during a build nobody writes. */
	keep: () => void;
}

/** Content for a step that runs again and again while somebody writes: what was read is used for a second, then read anew. */
export function contentReader(root: string): ContentReader {
	let read = { content: loadContentOrThrow(root), at: Date.now() };
	let kept = false;
	const reader = () => {
		if (!kept && Date.now() - read.at > 1000) read = { content: loadContentOrThrow(root), at: Date.now() };
		return read.content;
	};
	return Object.assign(reader, {
		keep: () => {
			kept = true;
		},
	});
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
