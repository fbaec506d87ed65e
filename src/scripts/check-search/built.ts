import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { searchFolder } from '../../build/search/build.ts';
import { pageAddress } from '../../i18n/paths.ts';
import { createSearch, type Load, type Search } from '../../search/search.ts';
import { catalogFile } from '../../search/types.ts';

/** Folder of a language's search in a built site. */
export const builtFolder = (dist: string, locale: string) => join(dist, searchFolder, locale);

/** Whether a built site has a search in a language. */
export const isBuilt = (dist: string, locale: string) => existsSync(join(builtFolder(dist, locale), catalogFile));

/** Reads the files of a built search, in place of a browser's fetch. */
export const loadFrom =
	(folder: string): Load =>
	async (file) =>
		new Uint8Array(await readFile(join(folder, file)));

/** The search of a built site, with the same functions as in a browser. */
export const builtSearch = (dist: string, locale: string, load = loadFrom(builtFolder(dist, locale))): Search =>
	createSearch({ load, address: (path, anchor) => pageAddress('/', locale, path, anchor) });

/** Counts what a search fetches, as a server would send it: compressed by Brotli at its best. */
export class CountedLoad {
	#bytes = 0;
	readonly #sizes = new Map<string, number>();
	readonly load: Load;

	constructor(load: Load) {
		this.load = async (file) => {
			const content = await load(file);
			const size = this.#sizes.get(file) ?? brotliCompressSync(content).length;
			this.#sizes.set(file, size);
			this.#bytes += size;
			return content;
		};
	}

	/** What was fetched since the last time this was asked. */
	take(): number {
		const bytes = this.#bytes;
		this.#bytes = 0;
		return bytes;
	}
}
