/** Maximum number of items in a menu; the page of a section lists all its questions. */
const most = 12;

/**
 * The part of a list around one of its items, so that a menu does not grow with the site.
 * @returns The whole list if it is short; its start if the item is not in it.
 */
export function neighbours<T>(list: readonly T[], item: T): readonly T[] {
	const start = Math.max(0, Math.min(list.indexOf(item) - most / 2, list.length - most));
	return list.slice(start, start + most);
}
