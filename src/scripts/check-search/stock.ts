import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPagefind, writePagefind } from '../../testing/pagefind-client.ts';
import type { Engine } from './measure.ts';

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
	await writePagefind(index, bundle);
	await close();
	const ask = await openPagefind(bundle, lang.toLowerCase());
	return {
		name: 'Pagefind as Starlight ships it',
		find: async (query) => (await ask(query, shown)).map((address) => ids.get(address) ?? address),
	};
}
