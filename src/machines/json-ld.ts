import type { BreadcrumbList, FAQPage, SearchAction, Thing, WebSite, WithActionConstraints, WithContext } from 'schema-dts';

/** A page in the breadcrumbs of the current page. */
export interface Crumb {
	name: string;
	/** Full address; missing for the current page itself. */
	item?: string;
}

/** The breadcrumbs of a page, as above its title. */
export const breadcrumbs = (crumbs: readonly Crumb[]): BreadcrumbList => ({
	'@type': 'BreadcrumbList',
	itemListElement: crumbs.map(({ name, item }, place) => ({ '@type': 'ListItem', position: place + 1, name, ...(item && { item }) })),
});

/** The data of a page with one question and our answer. */
export interface QuestionPage {
	question: string;
	/** The short answer, as shown on the page. */
	answer: string;
	/** Day on which the answer was last compared with its sources, YYYY-MM-DD. */
	verified: string | undefined;
	crumbs: readonly Crumb[];
}

/**
 * A question page. Its type is FAQPage, since only the site answers; QAPage is for pages where readers can add answers. The text is the
 * short answer, exactly as shown on the page.
 */
export const questionPage = ({ question, answer, verified, crumbs }: QuestionPage): FAQPage => ({
	'@type': 'FAQPage',
	...(verified && { lastReviewed: verified }),
	mainEntity: [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }],
	breadcrumb: breadcrumbs(crumbs),
});

/**
 * The site, described on its home page, with the address template of its search.
 * @param home Full address of the home page.
 */
export function webSite(name: string, home: string, lang: string): WebSite {
	const search: WithActionConstraints<SearchAction> = {
		'@type': 'SearchAction',
		target: { '@type': 'EntryPoint', urlTemplate: `${home}?q={search_term_string}` },
		'query-input': 'required name=search_term_string',
	};
	return { '@type': 'WebSite', name, url: home, inLanguage: lang, potentialAction: search };
}

/** JSON-LD for a script element, escaped so that nothing in it can end the element. */
export function jsonLd<T extends Thing>(thing: T): string {
	const whole = { '@context': 'https://schema.org', ...(thing as object) } as WithContext<T>;
	return JSON.stringify(whole).replaceAll('<', '\\u003c');
}
