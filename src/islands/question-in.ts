/** Keys of the query string that belong to the site's search and not to a checker. */
export const siteKeys: ReadonlySet<string> = new Set(['q']);

/**
 * The part of an address with answers for a checker. It is in the fragment or, in older links and for some checkers, in the query string.
 * @returns The answers without # or ?; empty if there are none: a fragment without "=" is an anchor.
 */
export function questionIn({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
	if (hash.includes('=')) return hash.slice(1);
	return search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => !siteKeys.has(part.split('=')[0] ?? ''))
		.join('&');
}
