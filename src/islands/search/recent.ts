/** Searches of this reader, on this device only, and only if the reader wants that. Storage may be denied: then there are none. */
const key = 'recent-searches';
const most = 8;

function stored(): string[] | undefined {
	try {
		const list: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		return Array.isArray(list) ? list.filter((text) => typeof text === 'string').slice(0, most) : undefined;
	} catch {
		return undefined;
	}
}

function store(list: readonly string[] | undefined): void {
	try {
		if (list) localStorage.setItem(key, JSON.stringify(list));
		else localStorage.removeItem(key);
	} catch {
		// Denied or full: nothing is kept.
	}
}

/** The last searches, newest first; undefined while the reader has not turned them on. */
export const recentSearches = (): readonly string[] | undefined => stored();

/** Turns keeping on or off; off forgets everything. */
export const keepSearches = (on: boolean): void => store(on ? (stored() ?? []) : undefined);

/** Keeps a search that led somewhere, if the reader wants that. */
export function rememberSearch(text: string): void {
	const list = stored();
	if (list) store([text, ...list.filter((other) => other !== text)].slice(0, most));
}
