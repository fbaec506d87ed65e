const key = 'locale';

/** Stores the reader's choice of language on the device. If storage is denied, the browser's preference decides next time. */
export function rememberLocale(locale: string): void {
	try {
		localStorage.setItem(key, locale);
	} catch {}
}

/** The language stored on this device; undefined if there is none or storage is denied. */
export function rememberedLocale(): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}
