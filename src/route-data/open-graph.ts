import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { openGraphLocale } from '../machines/social.ts';

/**
 * Puts right what Starlight says to services that preview links: the home page is a website and no article, and the language is written
 * as they want it. Tags may be shared between pages, so they are not changed in place.
 * @param lang Language tag of the text that is shown.
 */
export function openGraph(head: StarlightRouteData['head'], isHome: boolean, lang: string): void {
	const type = head.findIndex(({ attrs }) => attrs?.['property'] === 'og:type');
	if (isHome && type >= 0) head[type] = { tag: 'meta', attrs: { property: 'og:type', content: 'website' }, content: '' };
	const locale = openGraphLocale(lang);
	if (locale) head.push({ tag: 'meta', attrs: { property: 'og:locale', content: locale }, content: '' });
}
