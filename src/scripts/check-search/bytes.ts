import type { Load } from '../../search/search.ts';
import { CountedLoad } from './built.ts';

/** Bytes of opening a search, and of the first query after that: median and maximum. */
export interface Bytes {
	opening: number;
	median: number;
	most: number;
}

/**
 * Opens a new search for every query, and counts what it fetches.
 * @param open Makes a search that fetches through a loader.
 */
export async function countBytes(
	load: Load,
	open: (load: Load) => { ready: () => Promise<unknown>; search: (query: string) => Promise<unknown> },
	queries: readonly string[],
): Promise<Bytes> {
	const counted = new CountedLoad(load);
	const cold: number[] = [];
	let opening = 0;
	for (const query of queries) {
		const { ready, search } = open(counted.load);
		await ready();
		opening = counted.take();
		await search(query);
		cold.push(counted.take());
	}
	cold.sort((a, b) => a - b);
	return { opening, median: cold[Math.floor(cold.length / 2)] ?? 0, most: cold.at(-1) ?? 0 };
}
