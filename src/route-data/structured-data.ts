import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Thing } from 'schema-dts';
import { type Answer, address } from '../content-model/answers.ts';
import { breadcrumbs, jsonLd, questionPage, webSite } from '../machines/json-ld.ts';

/**
 * The schema.org type of a page: the site on the home page; question, answer and breadcrumbs on an answer page; only breadcrumbs
 * elsewhere.
 */
function describe(route: StarlightRouteData, { id, path, title, description, verified }: Answer, door: string, site: URL): Thing {
	const { siteTitle, lang, locale = '' } = route;
	const full = (under = '') => new URL(address(locale, under), site).href;
	if (path === '') return webSite(siteTitle, full(), lang);
	const home = { name: siteTitle, item: full() };
	if (id === undefined) return breadcrumbs([home, { name: title }]);
	const crumbs = [home, { name: door, item: full(path.split('/')[0]) }, { name: title }];
	return questionPage({ question: title, answer: description, verified, crumbs });
}

/**
 * Adds the structured data of a page. Browsers do not run it, so the policy needs no hash of it.
 * @param door Name of the site's section that the page is in.
 */
export function structuredData(route: StarlightRouteData, answer: Answer, door: string, site: URL): void {
	route.head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content: jsonLd(describe(route, answer, door, site)) });
}
