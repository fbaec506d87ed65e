import type { Content, Page } from '../../content-model/load.ts';
import type { SearchedPage } from '../../search/records/catalog.ts';
import type { Kind } from '../../search/types.ts';
import type { Section } from './sections.ts';

/** Matches titles of rows with a code, such as SSPR_0012 or event 33008: readers who type the code want that row. */
const code = /[A-Z]{3,}_?\d{3,}|\b\d{4,}\b/;

/** Gives the sections of the built page at a path under a locale. */
export type SectionsOf = (locale: string, path: string) => readonly Section[];

/**
 * Kind of a page that is not a question.
 * @param lines The everyday lines of the page: with some it is found like a question.
 */
const kindOf = (path: string, lines: readonly string[] = []): Kind | undefined =>
	path.startsWith('find-out/') ? 'way' : path.startsWith('check/') ? 'checker' : lines.length > 0 ? undefined : 'page';

/** What people see and say at the first question of a flow. */
function seenAt({ path, locale }: Page, { data }: Content): string[] {
	const way = path.replace(/^find-out\//, '');
	const [first] = data.flows[way]?.nodes ?? [];
	return Object.values(data.flowTexts[`${locale}/${way}`]?.nodes[first?.id ?? '']?.answers ?? {}).map((answer) =>
		typeof answer === 'string' ? answer : answer.text,
	);
}

/** Menu title, aliases and other wordings of a page, most important first. */
function wordingsOf(page: Page, question: string | undefined, content: Content): string[] {
	const { locale, fields } = page;
	const { search } = content;
	const label = (fields.sidebar as { label?: string } | undefined)?.label;
	return [
		...(label === undefined ? [] : [label]),
		...(fields.aliases ?? []),
		...((question && search[locale]?.words.paraphrases[question]) || []),
		...(search[locale]?.everyday[question ?? page.path] ?? []),
		...seenAt(page, content),
	];
}

/**
 * The pages of a language for the search: questions in the order of the menu, then other pages. The home page is left out, and other pages
 * are found by their titles and everyday lines only.
 */
export function searchedPages(locale: string, content: Content, sectionsOf: SectionsOf): SearchedPage[] {
	const versions = Map.groupBy(content.pages, ({ path }) => path);
	const searched = (path: string, question?: string, needed = 0): SearchedPage[] => {
		const own = versions.get(path)?.find((page) => page.locale === locale);
		if (!own) return [];
		const others = (versions.get(path) ?? []).filter((page) => page !== own);
		const sections = question ? sectionsOf(locale, path) : [];
		const wordings = wordingsOf(own, question, content);
		wordings.push(...sections.map((section) => section.title).filter((line) => code.test(line)));
		return [
			{
				question,
				kind: question ? undefined : kindOf(path, content.search[locale]?.everyday[path]),
				needed,
				path,
				title: own.fields.title,
				answer: own.fields.description,
				wordings: [...new Set(wordings)],
				others: others.map((page) => ({ locale: page.locale, title: page.fields.title, wordings: wordingsOf(page, question, content) })),
				sections,
			},
		];
	};
	const { hide } = content.data.site;
	const questions = content.data.questions
		.filter(({ id }) => !hide.includes(id))
		.flatMap(({ id, path, needed }) => searched(path, id, needed));
	const answered = new Set(content.data.questions.map(({ path }) => path));
	const others = [...versions.keys()].filter((path) => path !== '' && !answered.has(path)).flatMap((path) => searched(path));
	return [...questions, ...others];
}
