import type { Posting } from '../index/pagefind.ts';
import type { CatalogEntry } from '../types.ts';

/** The word positions at which the parts of a record end (exclusive), in order. */
export function endsOf({ parts }: CatalogEntry): number[] {
	let end = 0;
	return parts.map((length) => {
		end += length;
		return end;
	});
}

/** Index of the part that contains a position: the first one that ends after it. */
function stretchAt(ends: readonly number[], position: number): number {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ends[middle] ?? 0) <= position) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Indexes of the parts of a record in which a word occurs. */
export const stretchesOf = ({ positions }: Posting, ends: readonly number[]): number[] =>
	positions.map((position) => stretchAt(ends, position)).filter((stretch) => stretch < ends.length);
