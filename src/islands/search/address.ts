/** Writes the query into the address, so that a search can be sent to somebody; an empty one leaves the address as it was. */
export function writeQuery(query: string): void {
	const url = new URL(location.href);
	if (query.trim() === '') url.searchParams.delete('q');
	else url.searchParams.set('q', query);
	if (url.href !== location.href) history.replaceState(history.state, '', url);
}
