import type { Content } from '../content-model/load.ts';
import { pageAddress } from '../i18n/paths.ts';

/**
 * Addresses that show the English text because nobody has translated the page yet.
 * @returns Paths with base path, as they stand in the sitemap after the origin.
 */
export function fallbackAddresses({ pages, data }: Content, base: string): Set<string> {
	const [source, ...others] = data.locales.map(({ id }) => id);
	const existing = new Set(pages.map(({ locale, path }) => `${locale}/${path}`));
	return new Set(
		pages
			.filter(({ locale }) => locale === source)
			.flatMap(({ path }) =>
				others.filter((locale) => !existing.has(`${locale}/${path}`)).map((locale) => pageAddress(base, locale, path)),
			),
	);
}
