/** Stores a choice of the reader on the device; an empty one is removed. If storage is denied, it lasts as long as the page. */
export function remember(key: string, choice: string): void {
	try {
		if (choice) localStorage.setItem(key, choice);
		else localStorage.removeItem(key);
	} catch {}
}

/** A choice stored on this device: empty if there is none, undefined if storage is denied. */
export function remembered(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return undefined;
	}
}

/** Under which key the choice of language is stored; without one the browser's preference decides. */
export const localeKey = 'locale';
