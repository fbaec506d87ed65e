import { cpSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from './measure.ts';

/** The part of Pagefind's own client that Starlight's dialog uses. */
interface PagefindClient {
	options: (options: { basePath: string; baseUrl: string; language: string }) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Starlight's dialog shows this many pages at first. */
const shown = 5;

/**
 * Pagefind as Starlight ships it: an index of the built pages as they are, asked the way its dialog asks.
 * @param dist The built site.
 * @param cache Folder for the index; it is written anew.
 */
export async function stockPagefind(
	dist: string,
	cache: string,
	locale: string,
	lang: string,
	ids: ReadonlyMap<string, string>,
): Promise<Engine> {
	const bundle = resolve(cache, locale);
	rmSync(bundle, { recursive: true, force: true });
	const { close, createIndex } = await import('pagefind');
	delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
	const { index } = await createIndex();
	await index?.addDirectory({ path: dist, glob: `${locale}/**/*.html` });
	await index?.writeFiles({ outputPath: bundle });
	await close();
	// A file of its own for each language: the client keeps its state in its module.
	cpSync(join(bundle, 'pagefind.js'), join(bundle, 'pagefind.mjs'));
	const client = (await import(pathToFileURL(join(bundle, 'pagefind.mjs')).href)) as PagefindClient;
	await client.options({ basePath: `${pathToFileURL(bundle).href}/`, baseUrl: '/', language: lang.toLowerCase() });
	return {
		name: 'Pagefind as Starlight ships it',
		find: async (query) => {
			const { results } = await readingFiles(() => client.search(query));
			const pages = await readingFiles(() => Promise.all(results.slice(0, shown).map((result) => result.data())));
			return pages.map(({ url }) => ids.get(new URL(url, 'http://site.invalid').pathname) ?? url);
		},
	};
}

/** Pagefind's client fetches; here it reads from the disk. */
async function readingFiles<T>(run: () => Promise<T>): Promise<T> {
	const original = globalThis.fetch;
	globalThis.fetch = async (input) => new Response(new Uint8Array(await readFile(new URL(String(input)))));
	try {
		return await run();
	} finally {
		globalThis.fetch = original;
	}
}
