import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { HeadLink } from '../icons/links.ts';

/**
 * Tags that nobody needs: the generator, a card with a large image that we do not have, and what other tags and robots.txt already say.
 */
const unneeded = new Set<unknown>(['generator', 'twitter:card', 'og:locale', 'sitemap']);

/** Other sites are not told from which page, or which intranet, a reader comes. */
const referrer = { tag: 'meta' as const, attrs: { name: 'referrer', content: 'same-origin' }, content: '' };

/**
 * Removes unneeded head elements of Starlight, and adds the site's own links and its referrer policy.
 * @param links Icons and manifest, which replace Starlight's single icon.
 */
export function leanHead(route: Pick<StarlightRouteData, 'head'>, links: readonly HeadLink[]): void {
	const kept = route.head.filter(({ attrs = {} }) => !['name', 'property', 'rel'].some((key) => unneeded.has(attrs[key])));
	const own = kept.filter(({ attrs }) => attrs?.['rel'] !== 'shortcut icon');
	const added = links.map((attrs) => ({ tag: 'link' as const, attrs: { ...attrs }, content: '' }));
	route.head = [...own, ...added, referrer];
}
