/** Ids of all sources that some facts cite, sorted. The position of a source is its number in the result of numberSources. */
export function citedSources(facts: unknown): string[] {
	const cited = new Set<string>();
	JSON.stringify(facts, (key, value: unknown) => {
		if (key === 'sources') for (const id of value as string[]) cited.add(id);
		return value;
	});
	return [...cited].sort();
}

/**
 * A copy of some facts with sources as numbers, since browsers get the sources by number. Numbers are texts, because answers treat them as
 * ids.
 * @param left Names of fields to leave out.
 */
export function numberSources<T>(facts: T, left: readonly string[] = []): T {
	const numbers = new Map(citedSources(facts).map((id, place) => [id, String(place)]));
	const text = JSON.stringify(facts, (key, value: unknown) =>
		left.includes(key) ? undefined : key === 'sources' ? (value as string[]).map((id) => numbers.get(id)) : value,
	);
	return JSON.parse(text) as T;
}
