/** As many as a menu takes in at a glance; the page of a door lists all of its questions. */
const most = 12;

/**
 * The part of a list that stands around one of its items, so that a menu stays as long as it is when the site grows.
 * @returns The whole list if it is short; the start of it if the item is not in it.
 */
export function neighbours<T>(list: readonly T[], item: T): readonly T[] {
	const start = Math.max(0, Math.min(list.indexOf(item) - most / 2, list.length - most));
	return list.slice(start, start + most);
}
