import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindIndex } from 'pagefind';

/** The part of Pagefind's own client that Starlight's search dialog uses. */
interface PagefindClient {
	options: (options: { basePath: string; baseUrl: string; language: string }) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/**
 * Writes an index into a folder. Pagefind's own function resolves before the last file is on disk.
 * @throws Error if Pagefind could not be started.
 */
export async function writePagefind(index: PagefindIndex | undefined, bundle: string): Promise<void> {
	if (!index) throw new Error('Pagefind could not start.');
	for (const { path, content } of (await index.getFiles()).files) {
		mkdirSync(dirname(join(bundle, path)), { recursive: true });
		writeFileSync(join(bundle, path), content);
	}
}

/**
 * Opens an index with Pagefind's own client.
 * @returns A function that gives the addresses of the first `most` pages found.
 */
export async function openPagefind(bundle: string, language: string): Promise<(query: string, most: number) => Promise<string[]>> {
	// The client must be loaded as an ES module whatever package.json says, and has module state: each index needs its own copy.
	const module = join(bundle, 'pagefind.mjs');
	cpSync(join(bundle, 'pagefind.js'), module);
	const client = (await import(pathToFileURL(module).href)) as PagefindClient;
	await client.options({ basePath: `${pathToFileURL(bundle).href}/`, baseUrl: '/', language });
	return (query, most) =>
		readingFiles(async () => {
			const { results } = await client.search(query);
			const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
			return pages.map(({ url }) => new URL(url, 'http://site.invalid').pathname);
		});
}

/** Replaces fetch, which Pagefind's client uses, by reading files from disk. */
async function readingFiles<T>(run: () => Promise<T>): Promise<T> {
	const original = globalThis.fetch;
	globalThis.fetch = async (input) => new Response(new Uint8Array(await readFile(new URL(String(input)))));
	try {
		return await run();
	} finally {
		globalThis.fetch = original;
	}
}
