import { resolve } from 'node:path';
import { type CheckerId, checkerById, checkerPath, checkers } from '../src/checkers/registry.ts';
import { loadPublishedContent } from '../src/content-model/published.ts';
import { partLocales } from '../src/i18n/core-locales.ts';
import { pageAddress } from '../src/i18n/paths.ts';

export const content = loadPublishedContent(resolve(import.meta.dirname, '..'));
export const locales = content.data.locales;
/**
 * The source language and the first translation. Every test that runs per language runs in these; tests that loop over `locales` run in
 * all languages: a page of each kind, all pages at the narrowest and at a wide width, a checker, a search and a flow.
 */
export const coreLocales = partLocales(locales).core;
export const isCore = (locale: string) => coreLocales.some(({ id }) => id === locale);

/** Address of a page of a site without a base path. */
export const at = (locale: string, path = '', anchor = '') => pageAddress('/', locale, path, anchor);

/** Every content page in every language: its address and front matter. */
export const allPages = locales.flatMap(({ id, lang }) =>
	content.pages.filter((page) => page.locale === id).map(({ path, fields }) => ({ locale: id, lang, path, fields, address: at(id, path) })),
);

/** An interface text in a language, in English if the language has none. */
export const text = (lang: string, key: string) => content.texts[lang]?.[key] ?? '';

/** Paths of all checkers' own pages. */
export const checkerPages = checkers.map((checker) => checkerPath(checker, content.data.questions));

/** Path of a checker's own page. */
export const checkerPage = (id: CheckerId) => checkerPath(checkerById(id), content.data.questions);
