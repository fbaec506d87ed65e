import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { type Content, loadContentOrThrow } from './load.ts';
import { type PublishedPage, publishedContent } from './published.ts';

const content = loadContentOrThrow(resolve(import.meta.dirname, '../..'));
const published = (settings: object) =>
	publishedContent({ ...content, data: { ...content.data, site: { ...content.data.site, ...settings } } });

/** What the page says with the marks of its short answer. */
const written = (pages: readonly PublishedPage[]) =>
	pages.map(({ translation: _, lead, ...page }) => ({ ...page, fields: { ...page.fields, description: lead } }));

test('code in a short answer is marked for its page alone', () => {
	const [page] = content.pages;
	assert.ok(page);
	const description = 'Never run `az x` without `--append`.';
	const { pages } = publishedContent({ ...content, pages: [{ ...page, fields: { ...page.fields, description } }] });
	assert.deepEqual(
		pages.map(({ lead, fields }) => [lead, fields.description]),
		[[description, 'Never run az x without --append.']],
	);
});

test('without settings everything except drafts is published as written', () => {
	const { data, pages, search } = published({ languages: undefined, portals: {} });
	const locales = content.data.locales.filter(({ draft }) => !draft);
	const ids = new Set(locales.map(({ id }) => id));
	const pagesOf = content.pages.filter(({ locale }) => ids.has(locale));
	const ofLocales = Object.fromEntries(locales.map(({ id }) => [id, content.search[id]]));
	assert.deepEqual([data.locales, written(pages), search], [locales, pagesOf, ofLocales]);
});

test('whether a translation is stale is decided before the organization’s own addresses are inserted', () => {
	const states = (settings: object) => published(settings).pages.map(({ file, translation }) => `${file} ${translation}`);
	assert.deepEqual(states({ portals: { sspr: 'https://password.contoso.example' } }), states({ portals: {} }));
	const english = content.pages.find(({ locale }) => locale === content.data.locales[0]?.id);
	const changed = { ...content, pages: content.pages.map((page) => (page === english ? { ...page, body: `${page.body}More.` } : page)) };
	const stale = (some: Content) => publishedContent(some).pages.flatMap(({ file, translation }) => (translation === 'stale' ? [file] : []));
	const before = new Set(stale(content));
	// Of the languages that are published: a draft is nowhere.
	const shown = new Set(publishedContent(content).pages.map(({ file }) => file));
	const translations = content.pages
		.map(({ file, path }) => (shown.has(file) && path === english?.path ? file : ''))
		.filter((file) => file !== '' && file !== english?.file);
	assert.deepEqual(
		stale(changed).filter((file) => !before.has(file)),
		translations.filter((file) => !before.has(file)),
	);
	assert.ok(translations.length > 0 && !stale(changed).includes(english?.file ?? ''));
});

test('a language falls back to the English text, and to nothing else', () => {
	const locale = { id: 'xx', lang: 'xx', label: 'X', dir: 'ltr' as const };
	const { texts } = publishedContent({
		...content,
		data: { ...content.data, locales: [...content.data.locales, locale], site: { ...content.data.site, languages: ['en', 'xx'] } },
		strings: { ...content.strings, xx: { 'site.home': 'Y' } },
	});
	assert.deepEqual(texts['xx'], { ...content.strings['en'], 'site.home': 'Y' });
	assert.deepEqual(texts['en'], content.strings['en']);
});

test('an unpublished language is removed with its pages and its search', () => {
	const { data, pages, search } = published({ languages: ['en'] });
	assert.deepEqual(
		[data.locales.map(({ id }) => id), [...new Set(pages.map(({ locale }) => locale))], Object.keys(search)],
		[['en'], ['en'], ['en']],
	);
});

test('progress is shown of published languages and of drafts, not of a language that is left out', () => {
	const draft = { id: 'xx', lang: 'xx', label: 'Example', dir: 'ltr', draft: true } as const;
	const { progress } = publishedContent({
		...content,
		data: { ...content.data, locales: [...content.data.locales, draft], site: { ...content.data.site, languages: ['en', 'ja'] } },
	});
	assert.deepEqual(
		progress.map(({ locale }) => locale.id),
		['ja', 'xx'],
	);
});

test('an invalid list of languages keeps the source language, so that the content check can report it', () => {
	assert.deepEqual(
		published({ languages: ['xx'] }).data.locales.map(({ id }) => id),
		['en'],
	);
});
