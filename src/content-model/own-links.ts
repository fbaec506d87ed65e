import type { OwnLink } from './schemas/site.ts';

/** The properties of a page that decide which links it shows. */
interface Page {
	id: string | undefined;
	audience: string | undefined;
}

/** The organization's links that are shown right below the answer of a question: those that name the question. */
export const linksOfQuestion = (links: readonly OwnLink[], { id }: Page): OwnLink[] =>
	links.filter(({ questions }) => id !== undefined && questions?.includes(id));

/** The organization's links for readers who are still stuck: those that name no question and fit the page's audience. */
export const linksForStuck = (links: readonly OwnLink[], page: Page): OwnLink[] =>
	links.filter(({ questions, audience }) => !questions && (audience === undefined || audience === page.audience));
