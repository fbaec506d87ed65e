/** Where a list of data or the pages cite a source. */
type Place = readonly [place: string, value: unknown];

/** Whether a value of the content names a source: in `source`, in `sources`, or in a link `src:id`. */
function collect(value: unknown, key: string, into: Set<string>): void {
	if (typeof value === 'string') {
		if (key === 'source' || key === 'sources') into.add(value);
		for (const [, id = ''] of value.matchAll(/\]\(src:([\w-]+)\)/g)) into.add(id);
	} else if (Array.isArray(value)) for (const item of value) collect(item, key, into);
	else if (value !== null && typeof value === 'object') for (const [name, item] of Object.entries(value)) collect(item, name, into);
}

/**
 * Turns content around: from places that cite sources to sources and who cites them.
 * @param places Every page, rule, error and so on, with a name that an editor finds it by.
 * @returns For a source id, the names of all places that cite it.
 */
export function citations(places: readonly Place[]): (id: string) => readonly string[] {
	const cited = new Map<string, string[]>();
	for (const [place, value] of places) {
		const ids = new Set<string>();
		collect(value, '', ids);
		for (const id of ids) cited.set(id, [...(cited.get(id) ?? []), place]);
	}
	return (id) => cited.get(id) ?? [];
}
