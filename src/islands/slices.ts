/** Maximum time in milliseconds to block the page: half of what a typing reader would notice. */
const slice = 12;

/** Splits a list into pieces of a size; the last one may be shorter. */
export const inPieces = <T>(list: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, place) => list.slice(place * size, (place + 1) * size));

/**
 * Processes a list in slices, so that the page can respond in between.
 * @param make Processes one item, in a few milliseconds at most.
 * @param wanted Whether the result is still needed.
 * @returns The results in the order of the list; undefined if they were no longer needed.
 */
export async function inSlices<T, R>(list: readonly T[], make: (thing: T) => R, wanted = () => true): Promise<R[] | undefined> {
	const made: R[] = [];
	let until = performance.now() + slice;
	for (const thing of list) {
		if (performance.now() > until) {
			await new Promise((go) => setTimeout(go));
			if (!wanted()) return undefined;
			until = performance.now() + slice;
		}
		made.push(make(thing));
	}
	return made;
}
