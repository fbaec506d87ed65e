import type { OwnLink } from './schemas/site.ts';

/** What a link is chosen by. */
interface Page {
	id: string | undefined;
	audience: string | undefined;
}

/** The organization's links that belong right below the answer of a question: those that name it. */
export const linksOfQuestion = (links: readonly OwnLink[], { id }: Page): OwnLink[] =>
	links.filter(({ questions }) => id !== undefined && questions?.includes(id));

/** The organization's links for everybody who is still stuck: those that name no question, for these readers. */
export const linksForStuck = (links: readonly OwnLink[], page: Page): OwnLink[] =>
	links.filter(({ questions, audience }) => !questions && (audience === undefined || audience === page.audience));
