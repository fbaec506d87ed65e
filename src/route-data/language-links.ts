import { getEntry } from 'astro:content';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Locale } from '../content-model/schemas/registry.ts';
import { entryId, splitEntryId } from '../i18n/paths.ts';
import { alternates } from '../machines/alternates.ts';

/**
 * Names the languages that really have the page, in place of Starlight's links to all; a page shown in English for lack of a translation
 * names none.
 * @param site Origin of the site.
 * @param base Base path with slashes at both ends.
 */
export async function languageLinks(
	route: StarlightRouteData,
	locales: readonly Locale[],
	site: string | URL,
	base: string,
): Promise<void> {
	const { path } = splitEntryId(route.entry.id);
	const own = route.isFallback ? [] : locales;
	const there = await Promise.all(own.map(async ({ id }) => (await getEntry('docs', entryId(id, path))) !== undefined));
	const links = route.isFallback
		? []
		: alternates(
				path,
				own.filter((_, place) => there[place]),
				site,
				base,
			);
	route.head = [
		...route.head.filter(({ tag, attrs }) => !(tag === 'link' && attrs?.['rel'] === 'alternate' && 'hreflang' in attrs)),
		...links.map((attrs) => ({ tag: 'link' as const, attrs: { rel: 'alternate', ...attrs }, content: '' })),
	];
}
