import { pageAddress } from '../i18n/paths.ts';

/** A version of a page in one language. */
export interface Alternate {
	/** Language tag, or x-default for all other readers. */
	hreflang: string;
	/** Full address. */
	href: string;
}

/**
 * The versions of a page, including itself, since each has to list all others. x-default is the English page; for home pages it is the
 * front gate, which chooses by the reader's languages.
 * @param path Path under the locale; empty for the home page and the front gate.
 * @param locales Languages that have the page, the source language first.
 * @param site Origin of the site.
 * @param base Base path with slashes at both ends.
 */
export function alternates(path: string, locales: readonly { id: string; lang: string }[], site: string | URL, base: string): Alternate[] {
	const full = (address: string) => new URL(address, site).href;
	const versions = locales.map(({ id, lang }) => ({ hreflang: lang, href: full(pageAddress(base, id, path)) }));
	const others = path === '' ? full(base) : versions[0]?.href;
	return others === undefined ? versions : [...versions, { hreflang: 'x-default', href: others }];
}
