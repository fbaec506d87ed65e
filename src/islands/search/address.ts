/** Writes the query into the address, so that a search can be shared; an empty query restores the address. */
export function writeQuery(query: string): void {
	const url = new URL(location.href);
	if (query.trim() === '') url.searchParams.delete('q');
	else url.searchParams.set('q', query);
	if (url.href !== location.href) history.replaceState(history.state, '', url);
}
