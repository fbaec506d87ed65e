import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/**
 * For a page shown in English because it is not translated: the canonical address is the English page, and the site's search leaves it
 * out. The entry is copied, since the English route holds the same object.
 * @param original Full address of the English page.
 */
export function pointToOriginal(route: StarlightRouteData, original: string): void {
	for (const { tag, attrs } of route.head) {
		if (tag === 'link' && attrs?.['rel'] === 'canonical') attrs['href'] = original;
		if (tag === 'meta' && attrs?.['property'] === 'og:url') attrs['content'] = original;
	}
	route.entry = { ...route.entry, data: { ...route.entry.data, pagefind: false } };
}
