/**
 * Searches of this reader, stored on this device only, and only if the reader enables it. Storage may be denied; then nothing is stored.
 */
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
		// Storage is denied or full: nothing is stored.
	}
}

/** The latest searches, newest first; undefined if storing is not enabled. */
export const recentSearches = (): readonly string[] | undefined => stored();

/** Enables or disables storing; disabling deletes all searches. */
export const keepSearches = (on: boolean): void => store(on ? (stored() ?? []) : undefined);

/** Stores a search whose result was opened, if storing is enabled. */
export function rememberSearch(text: string): void {
	const list = stored();
	if (list) store([text, ...list.filter((other) => other !== text)].slice(0, most));
}
