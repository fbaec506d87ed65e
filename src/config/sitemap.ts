import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import type { Content } from '../content-model/load.ts';
import { pageAddress } from '../i18n/paths.ts';
import { alternates } from '../machines/alternates.ts';

/**
 * One sitemap for each language, with the pages that the language really has, their versions in other languages, and the day on which an
 * answer was last compared with its sources. The front gate stands in a sitemap of its own, `pages`.
 * @param site Origin of the site.
 * @param base Base path with slashes at both ends.
 */
export function sitemapOptions({ pages, data }: Content, site: string, base: string): SitemapOptions {
	const source = data.locales[0]?.id;
	const versions = Map.groupBy(pages, ({ path }) => path);
	const verified = new Map(pages.filter(({ locale }) => locale === source).map(({ path, fields }) => [path, fields.verified]));
	const items = new Map<string, { locale: string; item: SitemapItem }>();
	const add = (locale: string, path: string, address: string) => {
		const there = data.locales.filter(({ id }) => versions.get(path)?.some((page) => page.locale === id));
		const url = new URL(address, site).href;
		const links = alternates(path, there, site, base).map(({ hreflang, href }) => ({ lang: hreflang, url: href }));
		items.set(url, { locale, item: { url, links, lastmod: verified.get(path) } });
	};
	add('', '', base);
	for (const { locale, path } of pages) add(locale, path, pageAddress(base, locale, path));
	const ofLocale = (locale: string) => (item: SitemapItem) => (items.get(item.url)?.locale === locale ? item : undefined);
	return {
		namespaces: { news: false, image: false, video: false },
		filter: (page) => items.has(page),
		serialize: ({ url }) => items.get(url)?.item,
		chunks: Object.fromEntries(data.locales.map(({ id }) => [id, ofLocale(id)])),
	};
}
