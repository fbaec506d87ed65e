const key = 'locale';

/** Keeps the reader's choice of language on the device. Storage may be denied; then the browser's preference decides next time too. */
export function rememberLocale(locale: string): void {
	try {
		localStorage.setItem(key, locale);
	} catch {}
}

/** The language chosen before on this device; undefined if none or if storage is denied. */
export function rememberedLocale(): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}
