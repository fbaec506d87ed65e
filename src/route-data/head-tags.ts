import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/**
 * Tags that no reader and no service needs: what the site was made with, a card with a large image that we do not have, and what other
 * tags and robots.txt say already.
 */
const unneeded = new Set<unknown>(['generator', 'twitter:card', 'og:locale', 'sitemap']);

/** Other sites are not told which page, or which intranet, a reader comes from. */
const referrer = { tag: 'meta' as const, attrs: { name: 'referrer', content: 'same-origin' }, content: '' };

/**
 * Takes out what Starlight says in each page's head and nobody reads, puts in the site's icon and how much other sites are told.
 * @param icon Address of the icon.
 */
export function leanHead(route: Pick<StarlightRouteData, 'head'>, icon: string): void {
	const kept = route.head.filter(({ attrs = {} }) => !['name', 'property', 'rel'].some((key) => unneeded.has(attrs[key])));
	// Tags may be shared between pages, so they are not changed in place.
	const own = kept.map((entry) => (entry.attrs?.['rel'] === 'shortcut icon' ? { ...entry, attrs: { rel: 'icon', href: icon } } : entry));
	route.head = [...own, referrer];
}
