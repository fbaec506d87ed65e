import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { loadContentOrThrow } from './load.ts';
import { missingPages } from './missing-pages.ts';

const { pages, data } = loadContentOrThrow(resolve(import.meta.dirname, '../..'));
const answered = (locale: string) => {
	const paths = new Set(pages.filter((page) => page.locale === locale).map((page) => page.path));
	return new Set(pages.filter((page) => page.locale === 'en' && paths.has(page.path)).flatMap((page) => page.fields.seedItems ?? []));
};

const complete = data.locales.filter((locale) => locale.complete);

for (const { id } of complete) {
	test(`every item of the source article is answered in ${id}`, () => {
		const all = Array.from({ length: data.provenance.items }, (_, index) => index + 1);
		assert.deepEqual(
			all.filter((item) => !answered(id).has(item)),
			[],
		);
	});
}

test('every question is answered in every complete language', () => {
	const missing = missingPages({ pages, data });
	assert.deepEqual(missing, [], `Translate: ${missing.map((path) => `content/docs/${path}.mdx`).join(', ')}`);
});

test('a page that a complete language lacks is reported; one that another language lacks is not', () => {
	const [{ id: first = '' } = {}] = complete.slice(1);
	const { path } = data.questions[0] ?? { path: '' };
	const others = data.locales.filter(({ id }) => id !== first);
	const rest = pages.filter((page) => page.path !== path || page.locale !== first);
	assert.deepEqual(missingPages({ pages: rest, data }), [`${first}/${path}`]);
	assert.deepEqual(missingPages({ pages: rest, data: { ...data, locales: others } }), []);
});
