/** Every source that some facts cite, sorted: its place is its number in the facts that numberSources makes. */
export function citedSources(facts: unknown): string[] {
	const cited = new Set<string>();
	JSON.stringify(facts, (key, value: unknown) => {
		if (key === 'sources') for (const id of value as string[]) cited.add(id);
		return value;
	});
	return [...cited].sort();
}

/**
 * A copy of some facts with the sources by number, as text, because an answer takes them for ids; a browser gets the registry by number.
 * @param left Fields to leave out.
 */
export function numberSources<T>(facts: T, left: readonly string[] = []): T {
	const numbers = new Map(citedSources(facts).map((id, place) => [id, String(place)]));
	const text = JSON.stringify(facts, (key, value: unknown) =>
		left.includes(key) ? undefined : key === 'sources' ? (value as string[]).map((id) => numbers.get(id)) : value,
	);
	return JSON.parse(text) as T;
}
