import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** Leads feed readers to the feed of the language. Answer pages go without: their bytes are counted. */
export function feedLink(head: StarlightRouteData['head'], href: string, title: string): void {
	head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'application/atom+xml', href, title }, content: '' });
}
