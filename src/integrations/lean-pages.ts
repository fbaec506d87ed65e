import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizeBase } from '../i18n/paths.ts';
import { findFacades } from './lean/facades.ts';
import { purge } from './lean/purge.ts';
import type { PagesStyle } from './lean/read-pages.ts';
import { nameScopes, renameScopes } from './lean/scopes.ts';
import { fingerprinted, type PageStyle, placeStyles } from './lean/sheets.ts';
import { askForClasses, nameStyles, styleRules } from './lean/style-classes.ts';
import { Used } from './lean/used.ts';
import type { Rewriting } from './lean/write-pages.ts';
import { inParts, inThreads } from './threads/in-threads.ts';

/** Pages that a thread takes at a time. */
const pagesPerJob = 20;

/** The sheets of a site as they were built, by address; what is for paper stands in front of the sheet it is linked beside. */
function gatherSheets(pages: readonly PageStyle[], read: (address: string) => string): Map<string, string> {
	const sheets = new Map<string, string>();
	for (const { sheets: linked, paper } of pages)
		linked.forEach((address, place) => {
			if (!sheets.has(address)) sheets.set(address, askForClasses([...(place === 0 ? paper : []), address].map(read).join('')));
		});
	return sheets;
}

/**
 * Makes a built site lean: rules that nothing uses leave the style sheets, the sheet for paper goes into the main one, style attributes
 * become classes, the classes of components get short names, and pages load their scripts without a detour. Each page gets the policy
 * that fits what stands in it in the end.
 * @param dist Folder of the built site.
 * @param base Base path with slashes at both ends.
 */
export async function makeLean(dist: string, base: string): Promise<void> {
	const files = globSync('**/*.html', { cwd: dist }).sort();
	const read = (file: string) => readFileSync(join(dist, file), 'utf8');
	const fileOf = (address: string) => address.slice(base.length);
	const used = new Used();
	const scripts = new Map(globSync('**/*.js', { cwd: dist }).map((file) => [base + file.replaceAll('\\', '/'), read(file)]));
	for (const code of scripts.values()) used.addScript(code);
	const inThread = <Shared, Result>(module: string, shared: Shared) =>
		inThreads<Shared, string[], Result>(new URL(module, import.meta.url), shared, inParts(files, pagesPerJob));
	const parts = await inThread<string, PagesStyle>('./lean/read-pages.ts', dist);
	for (const part of parts) used.add(part.used);
	const pages = parts.flatMap(({ styles }) => styles);
	const classes = nameStyles(pages.flatMap(({ styles }) => [...styles]));
	for (const name of classes.values()) {
		used.classes.add(name);
		used.attributeValues.add(name);
	}
	const placed = placeStyles(pages, classes);
	const built = gatherSheets(pages, (address) => read(fileOf(address)));
	const moved = new Map<string, string | undefined>([
		...findFacades(scripts),
		...pages.flatMap(({ paper }) => paper.map((address) => [address, undefined] as const)),
	]);
	const purged = await purge(built, used);
	const scopes = nameScopes(purged.values(), used.words);
	for (const [address, css] of purged) {
		const whole = renameScopes(css, scopes) + styleRules(placed.get(address) ?? new Map());
		const name = fingerprinted(address, whole);
		moved.set(address, name);
		writeFileSync(join(dist, fileOf(name)), whole);
	}
	for (const [before, after] of moved) if (before !== after) rmSync(join(dist, fileOf(before)));
	await inThread<Rewriting, void>('./lean/write-pages.ts', { dist, base, classes, moved, scopes });
}

/** Makes the built pages and their style sheets small and locks them down, see makeLean. Has to run last: hashes are of the final text. */
export function leanPages(): AstroIntegration {
	let base = '/';
	return {
		name: 'lean-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = normalizeBase(config.base);
			},
			'astro:build:done': ({ dir }) => makeLean(fileURLToPath(dir), base),
		},
	};
}
