import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Locale } from '../content-model/schemas/registry.ts';
import { splitEntryId } from '../i18n/paths.ts';
import { alternates } from '../machines/alternates.ts';

/**
 * Replaces Starlight's links to all languages by links to those that have the page; a fallback page in English gets none.
 * @param locales The languages that have the page.
 * @param site Origin of the site.
 * @param base Base path with slashes at both ends.
 */
export function languageLinks(route: StarlightRouteData, locales: readonly Locale[], site: string | URL, base: string): void {
	const { path } = splitEntryId(route.entry.id);
	const links = route.isFallback ? [] : alternates(path, locales, site, base);
	route.head = [
		...route.head.filter(({ tag, attrs }) => !(tag === 'link' && attrs?.['rel'] === 'alternate' && 'hreflang' in attrs)),
		...links.map((attrs) => ({ tag: 'link' as const, attrs: { rel: 'alternate', ...attrs }, content: '' })),
	];
}
