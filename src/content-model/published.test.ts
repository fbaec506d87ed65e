import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { loadContentOrThrow } from './load.ts';
import { publishedContent } from './published.ts';

const content = loadContentOrThrow(resolve(import.meta.dirname, '../..'));
const published = (settings: object) =>
	publishedContent({ ...content, data: { ...content.data, site: { ...content.data.site, ...settings } } });

test('without settings everything is published as it is written', () => {
	const { data, pages, search } = published({ languages: undefined, portals: {} });
	assert.deepEqual([data.locales, pages, search], [content.data.locales, content.pages, content.search]);
});

test('a language that is not published is gone with its pages and its search', () => {
	const { data, pages, search } = published({ languages: ['en'] });
	assert.deepEqual(
		[data.locales.map(({ id }) => id), [...new Set(pages.map(({ locale }) => locale))], Object.keys(search)],
		[['en'], ['en'], ['en']],
	);
});

test('a mistaken list keeps the source language, so that the content check can tell of the mistake', () => {
	assert.deepEqual(
		published({ languages: ['xx'] }).data.locales.map(({ id }) => id),
		['en'],
	);
});
