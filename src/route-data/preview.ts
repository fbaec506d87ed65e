import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/**
 * Names the picture that others show beside a link to the page. The text in it is the title, so the title is what it is for those who
 * do not see it. Its size is not said: services read it from the picture, and bytes of pages are counted.
 * @param address Full address of the picture.
 */
export function addPreview(route: Pick<StarlightRouteData, 'head' | 'entry'>, address: string): void {
	const tags = { 'og:image': address, 'og:image:alt': route.entry.data.title };
	for (const [property, content] of Object.entries(tags)) route.head.push({ tag: 'meta', attrs: { property, content }, content: '' });
}
