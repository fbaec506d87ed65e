/** Keys of the query string that belong to the site's search, not to a checker. */
export const siteKeys: ReadonlySet<string> = new Set(['q']);

/**
 * The part of an address that asks a checker something. It stands in the fragment, or, in older links and on the pages of some checkers,
 * in the query string.
 * @returns Without the sign in front; empty if the address asks nothing: a fragment without "=" is an anchor.
 */
export function questionIn({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
	if (hash.includes('=')) return hash.slice(1);
	return search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => !siteKeys.has(part.split('=')[0] ?? ''))
		.join('&');
}
