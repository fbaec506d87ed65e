/** Normalizes a base path: `/help/` from `/help`, `help/` or `/help/`; `/` from an empty one. */
export function normalizeBase(base: string): string {
	const inner = base.split('/').filter(Boolean).join('/');
	return inner ? `/${inner}/` : '/';
}

/**
 * Address of a page of this site, with base path and trailing slash.
 * @param base Base path as normalizeBase returns it.
 * @param path Path under the locale; empty for the home page.
 */
export function pageAddress(base: string, locale: string, path: string, anchor = ''): string {
	return `${base}${locale}/${path ? `${path}/` : ''}${anchor ? `#${anchor}` : ''}`;
}

/**
 * Address of a file that belongs to a page and is next to its folder: `/en/users/locked-out.md` for `/en/users/locked-out/`.
 * @param base Base path as normalizeBase returns it; empty for the path in the built site.
 */
export const fileBeside = (base: string, locale: string, path: string, extension: string): string =>
	`${base}${entryId(locale, path)}.${extension}`;

/** Content id of a page, such as `zh-tw/users/reset-password`; the locale alone for the home page. */
export const entryId = (locale: string, path: string): string => (path ? `${locale}/${path}` : locale);

/** Splits a content id such as `zh-tw/users/reset-password` into locale and path. */
export function splitEntryId(id: string): { locale: string; path: string } {
	const [locale = '', ...rest] = id.split('/');
	return { locale, path: rest.join('/') };
}

/**
 * The locale that fits a reader best: the first exact match of a tag, else the first match of a primary language, else the fallback.
 * @param wanted Language tags in order of preference, as browsers list them.
 * @param offered Locales of the site; the first one is the fallback.
 */
export function chooseLocale<L extends { id: string; lang: string }>(wanted: readonly string[], offered: readonly [L, ...L[]]): L {
	const primary = (tag: string) => tag.toLowerCase().split('-')[0];
	for (const tag of wanted) {
		const match =
			offered.find(({ lang }) => lang.toLowerCase() === tag.toLowerCase()) ?? offered.find(({ lang }) => primary(lang) === primary(tag));
		if (match) return match;
	}
	return offered[0];
}
