import { getEntry } from 'astro:content';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Locale } from '../content-model/schemas/registry.ts';
import { entryId, splitEntryId } from '../i18n/paths.ts';

/** Keeps only the hreflang links to languages that have the page; a page shown in English for lack of a translation names none. */
export async function languageLinks(route: StarlightRouteData, locales: readonly Locale[]): Promise<void> {
	const { path } = splitEntryId(route.entry.id);
	const translated = new Set<unknown>(['x-default']);
	for (const { id, lang } of locales) if (await getEntry('docs', entryId(id, path))) translated.add(lang);
	route.head = route.head.filter(({ tag, attrs }) => {
		const hreflang = tag === 'link' && attrs?.['rel'] === 'alternate' ? attrs['hreflang'] : undefined;
		return hreflang === undefined || (!route.isFallback && translated.has(hreflang));
	});
}
