/** Maximum number of items in a menu. */
const most = 12;

/**
 * The part of a list around one of its items, so that a menu does not grow with the site.
 * @returns The whole list if it is short; else so much that a link to the rest has room; its start if the item is not in it.
 */
export function neighbours<T>(list: readonly T[], item: T): readonly T[] {
	if (list.length <= most) return list;
	const size = most - 1;
	const start = Math.max(0, Math.min(list.indexOf(item) - Math.floor(size / 2), list.length - size));
	return list.slice(start, start + size);
}
