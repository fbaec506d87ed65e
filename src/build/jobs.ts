import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content-model/load.ts';
import { compressed } from './compress/compress.ts';
import { fillBlanks } from './page/blanks.ts';
import { type Known, type PageToRead, type ReadPage, readPage } from './page/read.ts';
import { buildLanguage } from './search/build.ts';
import type { SearchFile } from './search/pagefind-index.ts';
import type { Section } from './search/sections.ts';
import { Used, type UsedSets } from './style/used.ts';

/* The work of the threads. Files are read and written here; the functions that are called only take and return texts. */

/**
 * Reads pages and writes each as a draft, with blanks for what is not known yet.
 * @returns The pages, and everything on them that style sheets can select.
 */
export const read =
	({ dist, ...known }: Known) =>
	(files: readonly PageToRead[]): { pages: ReadPage[]; used: UsedSets } => {
		const used = new Used();
		const pages = files.map((page) => {
			const path = join(dist, page.file);
			const { draft, all, ...rest } = readPage(readFileSync(path, 'utf8'), page, known);
			writeFileSync(path, draft);
			used.add(all);
			return rest;
		});
		return { pages, used: { ...used } };
	};

/** Builds the search of a language from the sections of its pages, keyed by path. */
export const search =
	({ content }: { content: Content }) =>
	({
		locale,
		sections,
	}: {
		locale: string;
		sections: ReadonlyMap<string, readonly Section[]>;
	}): Promise<{
		files: SearchFile[];
		questions: number;
	}> =>
		buildLanguage(locale, content, (_, path) => sections.get(path) ?? []);

function writeCompressed(path: string, content: Buffer, level: number): void {
	for (const [ending, bytes] of compressed(content, level)) writeFileSync(path + ending, bytes);
}

/** Fills in the blanks of pages, and compresses the pages. */
export const finish =
	({ dist, values, level }: { dist: string; values: ReadonlyMap<string, ReadonlyMap<string, string>>; level: number }) =>
	(files: readonly string[]): void => {
		for (const file of files) {
			const path = join(dist, file);
			const page = fillBlanks(readFileSync(path, 'utf8'), values.get(file) ?? new Map());
			writeFileSync(path, page);
			writeCompressed(path, Buffer.from(page), level);
		}
	};

/** Compresses other files. */
export const compress =
	({ dist, level }: { dist: string; level: number }) =>
	(files: readonly string[]): void => {
		for (const path of files.map((file) => join(dist, file))) writeCompressed(path, readFileSync(path), level);
	};
