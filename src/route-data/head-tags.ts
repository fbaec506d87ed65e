import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** Names of tags that no reader and no service needs: what the site was made with, and a card with a large image that we do not have. */
const unneeded = new Set(['generator', 'twitter:card']);

/**
 * Takes out what Starlight says in each page's head and nobody reads, and puts in the site's icon.
 * @param icon Address of the icon.
 */
export function leanHead(route: Pick<StarlightRouteData, 'head'>, icon: string): void {
	route.head = route.head
		.filter(({ tag, attrs }) => !(tag === 'meta' && unneeded.has(String(attrs?.['name']))))
		// Tags may be shared between pages, so they are not changed in place.
		.map((entry) => (entry.attrs?.['rel'] === 'shortcut icon' ? { ...entry, attrs: { rel: 'icon', href: icon } } : entry));
}
