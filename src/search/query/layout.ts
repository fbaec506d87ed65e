import type { Posting } from '../index/pagefind.ts';
import type { CatalogEntry } from '../types.ts';

/** Where the words of a query stand in a page's record. */
export interface Places {
	/** Numbers of the wordings that use the word. */
	wordings: readonly number[];
	/** Numbers of the parts that use it: 0 is the short answer, n the nth section. */
	parts: readonly number[];
}

/** The positions at which the stretches of a record end, one behind the other. */
export function endsOf({ wordings, parts }: CatalogEntry): number[] {
	let end = 0;
	return [...wordings, ...parts].map((length) => {
		end += length;
		return end;
	});
}

/** The stretch that holds a position: the first one that ends behind it. */
function stretchAt(ends: readonly number[], position: number): number {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ends[middle] ?? 0) <= position) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The wordings and parts of a page in which a word stands. */
export function placesOf({ positions }: Posting, ends: readonly number[], wordings: number): Places {
	const stretches = positions.map((position) => stretchAt(ends, position)).filter((stretch) => stretch < ends.length);
	const first = stretches.findIndex((stretch) => stretch >= wordings);
	const split = first === -1 ? stretches.length : first;
	return { wordings: stretches.slice(0, split), parts: stretches.slice(split).map((stretch) => stretch - wordings) };
}
