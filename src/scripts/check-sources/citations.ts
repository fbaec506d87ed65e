/** A named place in the content, and its value. */
type Place = readonly [place: string, value: unknown];

/** Collects the sources that a value cites: in `source`, in `sources`, or in a link `src:id`. */
function collect(value: unknown, key: string, into: Set<string>): void {
	if (typeof value === 'string') {
		if (key === 'source' || key === 'sources') into.add(value);
		for (const [, id = ''] of value.matchAll(/\]\(src:([\w-]+)\)/g)) into.add(id);
	} else if (Array.isArray(value)) for (const item of value) collect(item, key, into);
	else if (value !== null && typeof value === 'object') for (const [name, item] of Object.entries(value)) collect(item, name, into);
}

/**
 * Inverts citations: from places that cite sources to the places that cite a source.
 * @param places Every page, rule, error and so on, with a name by which an editor finds it.
 * @returns A function from a source id to the names of all places that cite it.
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
