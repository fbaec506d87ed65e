import { type Content, loadContentOrThrow } from './load.ts';
import { ownAddresses } from './own-portals.ts';
import type { Locale } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';

/**
 * The languages that an organization publishes, in the order of locales.yaml. The source language is always one: a site.yaml that leaves it
 * out is reported by the content check, which must be reached.
 */
export const publishedLocales = <L extends Pick<Locale, 'id'>>(locales: readonly L[], { languages }: Pick<Site, 'languages'>): L[] =>
	locales.filter(({ id }, place) => place === 0 || !languages || languages.includes(id));

/**
 * The content as it is built: without the languages that are not published, and with the organization's own addresses in short answers.
 * Fingerprints of translations are of the content as it is written, so it is not for them.
 */
export function publishedContent(content: Content): Content {
	const locales = publishedLocales(content.data.locales, content.data.site);
	const ids = new Set(locales.map(({ id }) => id));
	const rename = ownAddresses(content.data.portals, content.data.site.portals);
	const pages = content.pages.filter(({ locale }) => ids.has(locale));
	return {
		...content,
		data: { ...content.data, locales },
		pages: rename ? pages.map((page) => ({ ...page, fields: { ...page.fields, description: rename(page.fields.description) } })) : pages,
		search: Object.fromEntries(Object.entries(content.search).filter(([id]) => ids.has(id))),
	};
}

/**
 * Reads what is published.
 * @throws ContentError naming each file and field that cannot be read.
 */
export const loadPublishedContent = (root: string): Content => publishedContent(loadContentOrThrow(root));
