import type { Posting } from '../index/pagefind.ts';
import type { CatalogEntry } from '../types.ts';

/** The positions at which the stretches of a record end, one behind the other. */
export function endsOf({ parts }: CatalogEntry): number[] {
	let end = 0;
	return parts.map((length) => {
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

/** The stretches of a record in which a word stands. */
export const stretchesOf = ({ positions }: Posting, ends: readonly number[]): number[] =>
	positions.map((position) => stretchAt(ends, position)).filter((stretch) => stretch < ends.length);
