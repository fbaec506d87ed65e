import { type CollectionEntry, getEntry } from 'astro:content';
import { entryId, fileBeside, pageAddress, splitEntryId } from '../i18n/paths.ts';
import { type TranslationState, translationState } from '../i18n/staleness.ts';
import { getById, getList, getRecord, once } from './entries.ts';
import { ownAddresses } from './own-portals.ts';
import { publishedLocales } from './published.ts';
import { resolveAction } from './resolve-link.ts';
import type { Action, Change } from './schemas/page.ts';
import type { Locale, Source } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';

/** A page as a reader of one language gets it: translated where there is a translation, inherited where only English speaks. */
export interface Answer {
	/** Question id; undefined for pages that answer no question. */
	id: string | undefined;
	path: string;
	/** Address of the page in the reader's language. */
	href: string;
	entry: CollectionEntry<'docs'>;
	title: string;
	description: string;
	/** Buttons below the answer, the way in first. */
	actions: Action[];
	aliases: string[];
	/** What changed, newest first, in the language that is shown. */
	changes: Change[];
	sources: Source[];
	verified: string | undefined;
	/** Who asks; undefined for pages that answer no question. */
	audience: string | undefined;
	relatedIds: string[];
	/** State of the translation the reader gets; `ok` for English itself. */
	translation: TranslationState;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page of this site in a locale. */
export const address = (locale: string, path = '', anchor = '') => pageAddress(base, locale, path, anchor);

/** Address of a file that lies beside the pages, such as an icon. */
export const asset = (file: string) => `${base}${file}`;

/** Address of the picture that others show beside a link to a question; of the language's general one for an empty path. */
export const previewAddress = (locale: string, path: string) => fileBeside(base, locale, path, 'png');

/** Address of a page as Markdown. */
export const twinAddress = (locale: string, path: string) => fileBeside(base, locale, path, 'md');

/** The published languages of the site; the first one is the source language. */
export async function getLocales(): Promise<[Locale, ...Locale[]]> {
	const [first, ...rest] = publishedLocales(await getList('locales'), await getSite());
	if (!first) throw new Error('content/data/locales.yaml lists no language');
	return [first, ...rest];
}

/** The organization's own settings. */
export async function getSite(): Promise<Site> {
	return getRecord('site');
}

/**
 * The page under a path for readers of a locale.
 * @returns undefined if not even the source language has the page.
 */
export const getAnswer = (locale: string, path: string): Promise<Answer | undefined> =>
	once(`answer ${locale} ${path}`, () => readAnswer(locale, path));

async function readAnswer(locale: string, path: string): Promise<Answer | undefined> {
	const [source] = await getLocales();
	const original = await getEntry('docs', entryId(source.id, path));
	if (!original) return undefined;
	const own = locale === source.id ? original : await getEntry('docs', entryId(locale, path));
	const shown = own ?? original;
	const { description = '' } = shown.data;
	const rename = ownAddresses(await getList('portals'), (await getSite()).portals);
	return {
		id: (await getList('questions')).find((question) => question.path === path)?.id,
		path,
		href: address(locale, path),
		entry: shown,
		title: shown.data.title,
		description: rename?.(description) ?? description,
		actions: shown.data.actions ?? [],
		aliases: shown.data.aliases ?? [],
		changes: shown.data.changes ?? [],
		sources: await Promise.all((original.data.sources ?? []).map((id) => getById('sources', id))),
		verified: original.data.verified,
		audience: original.data.audience,
		relatedIds: original.data.related ?? [],
		translation: shown === original ? (locale === source.id ? 'ok' : 'missing') : translationState(textOf(original), shown.data),
	};
}

const textOf = ({ data, body = '' }: CollectionEntry<'docs'>) => ({
	title: data.title,
	description: data.description ?? '',
	actions: data.actions,
	aliases: data.aliases,
	changes: data.changes,
	body,
});

/** The page of an entry id such as `zh-tw/users/reset-password`. */
export function getAnswerOfEntry(id: string): Promise<Answer | undefined> {
	const { locale, path } = splitEntryId(id);
	return getAnswer(locale, path);
}

/** Where a button below an answer leads; undefined where nothing bears the id, which the content check reports. */
export async function actionAddress(to: string, locale: string): Promise<string | undefined> {
	const [questions, portals, sources, site] = await Promise.all([getList('questions'), getList('portals'), getList('sources'), getSite()]);
	return resolveAction(to, { questions, portals, sources, site }, base, locale);
}

/** The related questions of a page, for readers of a locale, in the order in which the page names them. */
export async function getRelated(locale: string, { relatedIds }: Answer): Promise<Answer[]> {
	const questions = await Promise.all(relatedIds.map((id) => getById('questions', id)));
	const answers = await Promise.all(questions.map(({ path }) => getAnswer(locale, path)));
	return answers.filter((answer) => answer !== undefined);
}

/** All questions for readers of a locale, in the order of questions.yaml. */
export async function getAnswers(locale: string): Promise<Answer[]> {
	const questions = await getList('questions');
	const answers = await Promise.all(questions.map(({ path }) => getAnswer(locale, path)));
	return answers.filter((answer) => answer !== undefined);
}
