import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/**
 * Names the page's preview picture. Its text is the title, which is therefore the alternative text. The size is left out, since services
 * read it from the picture, and bytes of pages are limited.
 * @param address Full address of the picture.
 */
export function addPreview(route: Pick<StarlightRouteData, 'head' | 'entry'>, address: string): void {
	const tags = { 'og:image': address, 'og:image:alt': route.entry.data.title };
	for (const [property, content] of Object.entries(tags)) route.head.push({ tag: 'meta', attrs: { property, content }, content: '' });
}
