import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'astro/zod';
import { isWaiting } from '../i18n/waiting.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml, schemaProblems } from './read-yaml.ts';
import { type PageFields, pageFields, starlightFields, translatedFields } from './schemas/page.ts';

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

/** Front matter of any page: our fields, and those of Starlight that this site uses. Any other field is reported as a misspelling. */
const wholePage = z.strictObject({ ...pageFields.shape, ...translatedFields.shape, ...starlightFields.shape });

/**
 * Parses a page.
 * @param file Its path from the project's root, which determines the page's locale and path.
 * @param text Content of the file, with line feeds only.
 * @param problems Receives every mistake.
 * @returns undefined if there is a mistake.
 */
export function parsePage(file: string, text: string, problems: Problem[]): Page | undefined {
	const match = /^---\n([\s\S]*?)\n---\n?/.exec(text);
	if (!match) {
		problems.push({ file, field: 'front matter', message: 'missing', fix: 'Start the file with --- , the fields, and --- again.' });
		return;
	}
	// The empty line stands for the opening ---, so that line numbers are those of the file.
	const raw = readYaml(file, `\n${match[1]}`, problems);
	if (raw === undefined) return;
	const fields = wholePage.safeParse(raw, { reportInput: true });
	if (!fields.success) {
		problems.push(...schemaProblems(file, fields.error, raw));
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

const slashes = (path: string) => path.replaceAll('\\', '/');

/**
 * Reads all pages of content/docs.
 * @param root Absolute path of the project.
 * @param problems Gets every mistake that reading reveals.
 * @returns `pages` in the order of their paths, without those that could not be read; `waiting` are the files of pages that wait for their
 * translator and are no pages yet.
 */
export function readPages(root: string, problems: Problem[]): { pages: Page[]; waiting: string[] } {
	const files = readdirSync(join(root, 'content/docs'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
		.map((entry) => slashes(relative(root, join(entry.parentPath, entry.name))))
		.sort()
		.flatMap((file) => {
			const text = readText(root, file, problems);
			return text === undefined ? [] : [{ file, text }];
		});
	return {
		pages: files
			.filter(({ text }) => !isWaiting(text))
			.map(({ file, text }) => parsePage(file, text, problems))
			.filter((page) => page !== undefined),
		waiting: files.filter(({ text }) => isWaiting(text)).map(({ file }) => file),
	};
}
