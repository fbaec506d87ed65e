import type { BreadcrumbList, FAQPage, SearchAction, Thing, WebSite, WithActionConstraints, WithContext } from 'schema-dts';

/** A page on the way from the home page to the one that is read. */
export interface Crumb {
	name: string;
	/** Full address; left out for the page itself. */
	item?: string;
}

/** The way to a page, as it stands above its title. */
export const breadcrumbs = (crumbs: readonly Crumb[]): BreadcrumbList => ({
	'@type': 'BreadcrumbList',
	itemListElement: crumbs.map(({ name, item }, place) => ({ '@type': 'ListItem', position: place + 1, name, ...(item && { item }) })),
});

/** What a page with one question and our own answer says. */
export interface QuestionPage {
	question: string;
	/** The short answer, as it stands on the page. */
	answer: string;
	/** Day on which the answer was last compared with its sources, YYYY-MM-DD. */
	verified: string | undefined;
	crumbs: readonly Crumb[];
}

/**
 * A question page. It is a FAQPage because the site alone answers; QAPage is for pages where readers can add answers. The text is the
 * short answer, which stands on the page as it is here.
 */
export const questionPage = ({ question, answer, verified, crumbs }: QuestionPage): FAQPage => ({
	'@type': 'FAQPage',
	...(verified && { lastReviewed: verified }),
	mainEntity: [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }],
	breadcrumb: breadcrumbs(crumbs),
});

/**
 * The site, said on its home page, with the address that opens its search.
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

/** A thing as the text of a script element: nothing in it can end the element. */
export function jsonLd<T extends Thing>(thing: T): string {
	const whole = { '@context': 'https://schema.org', ...(thing as object) } as WithContext<T>;
	return JSON.stringify(whole).replaceAll('<', '\\u003c');
}
