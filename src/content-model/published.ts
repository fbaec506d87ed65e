import { translationState } from '../i18n/staleness.ts';
import { inlineText } from './inline.ts';
import { type Content, loadContentOrThrow, type Page } from './load.ts';
import { ownAddresses } from './own-portals.ts';
import type { Locale } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';
import { type LanguageProgress, languageProgress } from './translation/progress.ts';

/** A page as the build gets it. */
export interface PublishedPage extends Page {
	/** `stale` if the English text has changed since the translation; `ok` for English itself. */
	translation: 'ok' | 'stale';
	/** The short answer with the marks of its code, which `description` lacks. */
	lead: string;
}

/**
 * The content as the build gets it: without unpublished languages, and with the organization's own addresses in short answers. Every part
 * of the site uses this; only the content check and the translators' tools read the content as written.
 */
export interface Published extends Content {
	pages: PublishedPage[];
	/** Language tag → key → text of the interface, for published languages; English where the language has none. */
	texts: Record<string, Record<string, string>>;
	/** What each published language and each draft has. A language that the organization leaves out is not being written for its readers. */
	progress: LanguageProgress[];
}

/**
 * The languages that an organization publishes, in the order of locales.yaml. The source language is always included: if site.yaml leaves
 * it out, the content check has to run to report it. A draft is published only if it is named.
 */
const publishedLocales = <L extends Pick<Locale, 'id' | 'draft'>>(locales: readonly L[], { languages }: Pick<Site, 'languages'>): L[] =>
	locales.filter(({ id, draft }, place) => place === 0 || (languages ? languages.includes(id) : !draft));

/** The part of the content that an organization publishes. */
export function publishedContent(content: Content): Published {
	const locales = publishedLocales(content.data.locales, content.data.site);
	const ids = new Set(locales.map(({ id }) => id));
	const [source] = locales;
	const rename = ownAddresses(content.data.portals, content.data.site.portals);
	const originals = new Map(content.pages.filter(({ locale }) => locale === source?.id).map((page) => [page.path, page]));
	/** Compared as written: inserting an organization's own address must not make a translation stale. */
	const translation = (page: Page) => {
		const original = originals.get(page.path);
		const outdated = original !== page && original && translationState({ ...original.fields, body: original.body }, page.fields) !== 'ok';
		return outdated ? 'stale' : 'ok';
	};
	const renamed = ({ fields }: Page) => {
		const lead = rename?.(fields.description) ?? fields.description;
		const actions = rename && fields.actions?.map((action) => ({ ...action, label: rename(action.label) }));
		return { lead, fields: { ...fields, description: inlineText(lead), ...(actions && { actions }) } };
	};
	const english = content.strings[source?.lang ?? ''] ?? {};
	return {
		...content,
		data: { ...content.data, locales },
		pages: content.pages
			.filter(({ locale }) => ids.has(locale))
			.map((page) => ({ ...page, ...renamed(page), translation: translation(page) })),
		progress: languageProgress(content).filter(({ locale }) => ids.has(locale.id) || locale.draft),
		texts: Object.fromEntries(locales.map(({ lang }) => [lang, { ...english, ...content.strings[lang] }])),
		search: Object.fromEntries(Object.entries(content.search).filter(([id]) => ids.has(id))),
	};
}

/**
 * Reads the published content.
 * @param root Absolute path of the project.
 * @throws ContentError with each file and field that cannot be read.
 */
export const loadPublishedContent = (root: string): Published => publishedContent(loadContentOrThrow(root));
