import { translationState } from '../i18n/staleness.ts';
import { type Content, loadContentOrThrow, type Page } from './load.ts';
import { ownAddresses } from './own-portals.ts';
import type { Locale } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';
import { type LanguageProgress, languageProgress } from './translation/progress.ts';

/** A page as it is built. */
export interface PublishedPage extends Page {
	/** Whether a translation was made from today's English text; `ok` for English itself. */
	translation: 'ok' | 'stale';
}

/**
 * The content as it is built: without the languages that are not published, and with the organization's own addresses in short answers.
 * Everything that makes a part of the site gets this; only the content check and the tools of translators need it as it is written.
 */
export interface Published extends Content {
	pages: PublishedPage[];
	/** Interface texts of each published language, with the English one where the language has none: language tag → key → text. */
	texts: Record<string, Record<string, string>>;
	/** What each language has, drafts and languages that are not published included. */
	progress: LanguageProgress[];
}

/**
 * The languages that an organization publishes, in the order of locales.yaml. The source language is always one: a site.yaml that leaves it
 * out is reported by the content check, which must be reached. A draft has to be named.
 */
const publishedLocales = <L extends Pick<Locale, 'id' | 'draft'>>(locales: readonly L[], { languages }: Pick<Site, 'languages'>): L[] =>
	locales.filter(({ id, draft }, place) => place === 0 || (languages ? languages.includes(id) : !draft));

/** What an organization publishes of the content that is written. */
export function publishedContent(content: Content): Published {
	const locales = publishedLocales(content.data.locales, content.data.site);
	const ids = new Set(locales.map(({ id }) => id));
	const [source] = locales;
	const rename = ownAddresses(content.data.portals, content.data.site.portals);
	const originals = new Map(content.pages.filter(({ locale }) => locale === source?.id).map((page) => [page.path, page]));
	/** Of the text as it is written: an organization's own address in it makes no translation old. */
	const translation = (page: Page) => {
		const original = originals.get(page.path);
		const outdated = original !== page && original && translationState({ ...original.fields, body: original.body }, page.fields) !== 'ok';
		return outdated ? 'stale' : 'ok';
	};
	const renamed = ({ fields }: Page) => {
		if (!rename) return fields;
		const actions = fields.actions?.map((action) => ({ ...action, label: rename(action.label) }));
		return { ...fields, description: rename(fields.description), ...(actions && { actions }) };
	};
	const english = content.strings[source?.lang ?? ''] ?? {};
	return {
		...content,
		data: { ...content.data, locales },
		pages: content.pages
			.filter(({ locale }) => ids.has(locale))
			.map((page) => ({ ...page, fields: renamed(page), translation: translation(page) })),
		progress: languageProgress(content),
		texts: Object.fromEntries(locales.map(({ lang }) => [lang, { ...english, ...content.strings[lang] }])),
		search: Object.fromEntries(Object.entries(content.search).filter(([id]) => ids.has(id))),
	};
}

/**
 * Reads what is published.
 * @throws ContentError naming each file and field that cannot be read.
 */
export const loadPublishedContent = (root: string): Published => publishedContent(loadContentOrThrow(root));
