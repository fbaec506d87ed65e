/** Milliseconds for which a page may be kept busy at a time: half of what somebody who types would notice. */
const slice = 12;

/** A list in pieces of a size; the last one may be shorter. */
export const inPieces = <T>(list: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, place) => list.slice(place * size, (place + 1) * size));

/**
 * Works through a list and lets the page answer in between.
 * @param make Makes something of one thing, in a few milliseconds.
 * @param wanted Whether the result is still wanted.
 * @returns What was made, in the order of the list; undefined if it was not wanted any more.
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
