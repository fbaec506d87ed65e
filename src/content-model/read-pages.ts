import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'astro/zod';
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

/** Front matter of any page: ours, and those fields of Starlight that this site uses. Anything else is a misspelling. */
const wholePage = z.strictObject({ ...pageFields.shape, ...translatedFields.shape, ...starlightFields.shape });

function readPage(root: string, file: string, problems: Problem[]): Page | undefined {
	const text = readText(root, file, problems);
	if (text === undefined) return;
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
 * @returns In the order of their paths, without those that could not be read.
 */
export function readPages(root: string, problems: Problem[]): Page[] {
	return readdirSync(join(root, 'content/docs'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
		.map((entry) => slashes(relative(root, join(entry.parentPath, entry.name))))
		.sort()
		.map((file) => readPage(root, file, problems))
		.filter((page) => page !== undefined);
}
