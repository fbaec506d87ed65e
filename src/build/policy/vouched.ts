import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Code that the build makes or takes from the project, without its white space: what a page runs has to be part of one of these. */
export type Vouchers = readonly string[];

const bare = (text: string) => text.replace(/\s+/g, '');

/** Whether code is a part of what somebody vouches for, however it is set. */
export const isVouchedFor = (code: string, vouchers: Vouchers): boolean => vouchers.some((known) => known.includes(bare(code)));

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
