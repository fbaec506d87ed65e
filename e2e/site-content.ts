import { resolve } from 'node:path';
import { type CheckerId, checkerById, checkerPath, checkers } from '../src/checkers/registry.ts';
import { loadPublishedContent } from '../src/content-model/published.ts';
import { pageAddress } from '../src/i18n/paths.ts';

export const content = loadPublishedContent(resolve(import.meta.dirname, '..'));
export const locales = content.data.locales;

/** Address of a page under a site without base path. */
export const at = (locale: string, path = '', anchor = '') => pageAddress('/', locale, path, anchor);

/** Every content page in every language: address, and what its front matter says. */
export const allPages = locales.flatMap(({ id, lang }) =>
	content.pages.filter((page) => page.locale === id).map(({ path, fields }) => ({ locale: id, lang, path, fields, address: at(id, path) })),
);

/** Text of the interface in a language, the English one where it has none. */
export const text = (lang: string, key: string) => content.texts[lang]?.[key] ?? '';

/** Paths of the pages with a whole checker. */
export const checkerPages = checkers.map((checker) => checkerPath(checker, content.data.questions));

/** Path of the page with a whole checker. */
export const checkerPage = (id: CheckerId) => checkerPath(checkerById(id), content.data.questions);
