import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ParsedPage } from '../page/parse.ts';
import { scriptsOf } from './inline.ts';

/** Code that the build makes or takes from the project, without its white space: what a page runs has to be part of one of these. */
export type Vouchers = readonly string[];

const bare = (text: string) => text.replace(/\s+/g, '');

/**
 * The scripts that a page may contain: those of our components, those with which Astro starts islands, and what Vite made for browsers.
 * Content plays no part, so nothing that got into a page by it is vouched for.
 * @param root Absolute path of the project.
 * @param made Code of the scripts that Vite made for browsers.
 */
export async function vouchersOf(root: string, made: readonly string[]): Promise<Vouchers> {
	const find = (folder: string, pattern: string) => globSync(pattern, { cwd: folder }).map((file) => join(folder, file));
	// Where a copy of the project lies inside another one, packages are those of the other one.
	const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
	const components = find(root, 'src/**/*.astro').map((file) => readFileSync(file, 'utf8'));
	const modules = await Promise.all(
		find(astro, 'dist/runtime/{client,server}/*.prebuilt.js').map((file) => import(pathToFileURL(file).href)),
	);
	const astros = modules.map((module: { default?: unknown }) => String(module.default ?? ''));
	return [...components, ...astros, ...made].map(bare);
}

/** A script that the build did not make: its text or its address, and its line in the page. */
export interface ForeignScript {
	text: string;
	line: number;
}

/**
 * Finds scripts that the build did not make.
 * @param base Base path with slashes at both ends; the build's own files lie in its folder _astro.
 */
export function foreignScripts(page: ParsedPage, vouchers: Vouchers, base: string): ForeignScript[] {
	return scriptsOf(page)
		.filter(({ address, text }) =>
			address === undefined ? !vouchers.some((code) => code.includes(bare(text))) : !address.startsWith(`${base}_astro/`),
		)
		.map(({ address, text, start }) => ({ text: address ?? text.trim(), line: page.html.slice(0, start).split('\n').length }));
}
