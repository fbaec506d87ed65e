import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** Names of tags that no reader and no service needs: what the site was made with, and a card with a large image that we do not have. */
const unneeded = new Set(['generator', 'twitter:card']);

/** Takes out what Starlight says in each page's head and nobody reads. */
export function dropUnneeded(route: Pick<StarlightRouteData, 'head'>): void {
	route.head = route.head.filter(({ tag, attrs }) => !(tag === 'meta' && unneeded.has(String(attrs?.['name']))));
}
