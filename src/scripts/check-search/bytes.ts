import { readJson } from '../../search/index/word-index.ts';
import { onDemand, open } from '../../search/opened.ts';
import { answer, type Load } from '../../search/search.ts';
import { catalogFile, type StoredCatalog } from '../../search/types.ts';
import { CountedLoad } from './built.ts';

/** Bytes of opening a search, and of the first query after that: median and maximum. */
export interface Bytes {
	opening: number;
	median: number;
	most: number;
}

/** Opens a search, and counts what it fetches for each query if that is the first one. */
export async function countBytes(load: Load, queries: readonly string[]): Promise<Bytes> {
	const counted = new CountedLoad(load);
	const opened = await open(readJson<StoredCatalog>(await counted.load(catalogFile)), counted.load);
	const opening = counted.take();
	const cold: number[] = [];
	for (const query of queries) {
		await answer(query, { ...opened, ...onDemand(opened.catalog, counted.load) }, (path) => path);
		cold.push(counted.take());
	}
	cold.sort((a, b) => a - b);
	return { opening, median: cold[Math.floor(cold.length / 2)] ?? 0, most: cold.at(-1) ?? 0 };
}
