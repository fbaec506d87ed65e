import { type Content, loadContentOrThrow } from './load.ts';
import type { Locale } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';

/** The languages that an organization publishes, in the order of locales.yaml. */
export const publishedLocales = <L extends Pick<Locale, 'id'>>(locales: readonly L[], { languages }: Pick<Site, 'languages'>): L[] =>
	locales.filter(({ id }) => languages?.includes(id) ?? true);

/** The content without the languages that are not published: what is built, and what a test of the built site may ask for. */
export function publishedContent(content: Content): Content {
	const locales = publishedLocales(content.data.locales, content.data.site);
	const ids = new Set(locales.map(({ id }) => id));
	return {
		...content,
		data: { ...content.data, locales },
		pages: content.pages.filter(({ locale }) => ids.has(locale)),
		search: Object.fromEntries(Object.entries(content.search).filter(([id]) => ids.has(id))),
	};
}

/**
 * Reads what is published.
 * @throws ContentError naming each file and field that cannot be read.
 */
export const loadPublishedContent = (root: string): Content => publishedContent(loadContentOrThrow(root));
