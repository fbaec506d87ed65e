import { entryId, fileBeside, pageAddress, splitEntryId } from '../i18n/paths.ts';
import type { TranslationState } from '../i18n/staleness.ts';
import { getById, getData, getList, getRecord } from './entries.ts';
import { madeOfContent } from './hand-over.ts';
import type { PublishedPage } from './published.ts';
import { resolveAction } from './resolve-link.ts';
import type { Action, Change } from './schemas/page.ts';
import type { Locale, Source } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';

/**
 * A page as readers of one language get it: the translation if there is one, else the English page. Facts always come from the English
 * page.
 */
export interface Answer {
	/** Question id; undefined for pages that answer no question. */
	id: string | undefined;
	path: string;
	/** Address of the page in the reader's language. */
	href: string;
	/** Id of the page that is shown (`locale/path`) in Astro's `docs` collection. */
	entryId: string;
	title: string;
	/** A shorter title for menus; the title itself if there is none. */
	menuTitle: string;
	description: string;
	/** The same with the marks of its code. */
	lead: string;
	/** Buttons below the answer; the first is the primary one. */
	actions: Action[];
	aliases: string[];
	/** What changed, newest first, in the language that is shown. */
	changes: Change[];
	sources: Source[];
	verified: string | undefined;
	/** How many sections are open when the page loads; the later ones are collapsed. Undefined if no section is collapsed. */
	foldAfter: number | undefined;
	/** The kind of reader who asks (user, admin or developer); undefined for pages that answer no question. */
	audience: string | undefined;
	/** How often the answer is needed, 1 to 5; 5 is daily. */
	needed: number;
	relatedIds: string[];
	/** Whether the translation is current, stale or missing; `ok` for English itself. */
	translation: TranslationState;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page in a locale, from the base path on. */
export const address = (locale: string, path = '', anchor = '') => pageAddress(base, locale, path, anchor);

/** Address of a file that is published beside the pages, such as an icon. */
export const asset = (file: string) => `${base}${file}`;

/**
 * Address of a question's preview picture (PNG), shown where its link is shared; an empty path gives the picture of the whole language.
 */
export const previewAddress = (locale: string, path: string) => fileBeside(base, locale, path, 'png');

/** Address of a page's Markdown copy. */
export const copyAddress = (locale: string, path: string) => fileBeside(base, locale, path, 'md');

/**
 * The published languages of the site; the first one is the source language.
 * @throws Error if there is none.
 */
export function getLocales(): [Locale, ...Locale[]] {
	const [first, ...rest] = getList('locales');
	if (!first) throw new Error('content/data/locales.yaml lists no language');
	return [first, ...rest];
}

/** The organization's own settings. */
export const getSite = (): Site => getRecord('site');

const pagesById = madeOfContent(({ pages }) => new Map(pages.map((page) => [entryId(page.locale, page.path), page])));
const questionsByPath = madeOfContent(({ data }) => new Map(data.questions.map((question) => [question.path, question])));
const known = madeOfContent(() => new Map<string, Answer | undefined>());

/** The published languages that have a page of their own under a path, not only the English one. */
export const localesOf = (path: string): Locale[] => getLocales().filter(({ id }) => pagesById().has(entryId(id, path)));

/**
 * The page under a path for readers of a locale.
 * @returns undefined if not even the source language has the page.
 */
export function getAnswer(locale: string, path: string): Answer | undefined {
	const id = entryId(locale, path);
	if (!known().has(id)) known().set(id, makeAnswer(locale, path));
	return known().get(id);
}

function makeAnswer(locale: string, path: string): Answer | undefined {
	const [source] = getLocales();
	const original = pagesById().get(entryId(source.id, path));
	if (!original) return undefined;
	const own = pagesById().get(entryId(locale, path));
	const { fields, lead, locale: shown, translation }: PublishedPage = own ?? original;
	const question = questionsByPath().get(path);
	return {
		id: question?.id,
		path,
		href: address(locale, path),
		entryId: entryId(shown, path),
		title: fields.title,
		menuTitle: fields.sidebar?.label ?? fields.title,
		description: fields.description,
		lead,
		actions: fields.actions ?? [],
		aliases: fields.aliases ?? [],
		changes: fields.changes ?? [],
		sources: (original.fields.sources ?? []).map((id) => getById('sources', id)),
		verified: original.fields.verified,
		foldAfter: original.fields.open ?? (question && 1),
		audience: original.fields.audience,
		needed: question?.needed ?? 0,
		relatedIds: original.fields.related ?? [],
		translation: own ? translation : 'missing',
	};
}

/** The page of an entry id such as `zh-tw/users/reset-password`. */
export function getAnswerOfEntry(id: string): Answer | undefined {
	const { locale, path } = splitEntryId(id);
	return getAnswer(locale, path);
}

/** Address that a button below an answer leads to; undefined for an unknown id, which the content check reports. */
export const actionAddress = (to: string, locale: string): string | undefined => resolveAction(to, getData(), base, locale);

const answersTo = (locale: string, paths: readonly string[]) =>
	paths.map((path) => getAnswer(locale, path)).filter((answer) => answer !== undefined);

/** The related questions of a page, for readers of a locale, in the order in which the page names them. */
export const getRelated = (locale: string, { relatedIds }: Answer): Answer[] =>
	answersTo(
		locale,
		relatedIds.map((id) => getById('questions', id).path),
	);

/** All questions for readers of a locale that the organization does not hide, in the order of questions.yaml. */
export const getAnswers = (locale: string): Answer[] =>
	answersTo(
		locale,
		getList('questions')
			.filter(({ id }) => !getSite().hide.includes(id))
			.map(({ path }) => path),
	);
