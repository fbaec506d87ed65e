import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { openGraphLocale } from '../machines/social.ts';

/**
 * Corrects Starlight's Open Graph tags: the home page is a website and not an article, and locales have Open Graph's notation. Tags may be
 * shared between pages, so they are not modified in place.
 * @param lang Language tag of the shown text.
 */
export function openGraph(head: StarlightRouteData['head'], isHome: boolean, lang: string): void {
	const type = head.findIndex(({ attrs }) => attrs?.['property'] === 'og:type');
	if (isHome && type >= 0) head[type] = { tag: 'meta', attrs: { property: 'og:type', content: 'website' }, content: '' };
	const locale = openGraphLocale(lang);
	if (locale) head.push({ tag: 'meta', attrs: { property: 'og:locale', content: locale }, content: '' });
}
