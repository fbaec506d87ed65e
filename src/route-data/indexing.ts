import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** Asks search engines to leave the page out and not to follow its links. Adds the tag once. */
export function noIndex(head: StarlightRouteData['head']): void {
	if (head.some(({ tag, attrs }) => tag === 'meta' && attrs?.['name'] === 'robots')) return;
	head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex, nofollow' } });
}
