import { resolve } from 'node:path';
import { type CheckerId, checkerById, checkerPath, checkers } from '../src/checkers/registry.ts';
import { loadPublishedContent } from '../src/content-model/published.ts';
import { partLocales } from '../src/i18n/core-locales.ts';
import { pageAddress } from '../src/i18n/paths.ts';

export const content = loadPublishedContent(resolve(import.meta.dirname, '..'));
export const locales = content.data.locales;
/**
 * The source language and the first translation: every test of a page in a language runs in them. In the others run those that loop over
 * `locales`: a page of each kind, all pages at the narrowest and at a wide width, a question to a checker, a search and a guided way.
 */
export const coreLocales = partLocales(locales).core;
export const isCore = (locale: string) => coreLocales.some(({ id }) => id === locale);

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
