import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** Links to the feed of the language. Answer pages do not have it, to save bytes. */
export function feedLink(head: StarlightRouteData['head'], href: string, title: string): void {
	head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'application/atom+xml', href, title }, content: '' });
}
