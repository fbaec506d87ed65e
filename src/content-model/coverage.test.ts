import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { loadContentOrThrow } from './load.ts';

const { pages, data } = loadContentOrThrow(resolve(import.meta.dirname, '../..'));
const answered = (locale: string) => {
	const paths = new Set(pages.filter((page) => page.locale === locale).map((page) => page.path));
	return new Set(pages.filter((page) => page.locale === 'en' && paths.has(page.path)).flatMap((page) => page.fields.seedItems ?? []));
};

for (const { id } of data.locales) {
	test(`every item of the source article is answered in ${id}`, () => {
		const all = Array.from({ length: data.provenance.items }, (_, index) => index + 1);
		assert.deepEqual(
			all.filter((item) => !answered(id).has(item)),
			[],
		);
	});
}

test('every question is answered in every language', () => {
	const missing = data.locales.flatMap(({ id }) =>
		data.questions.filter(({ path }) => !pages.some((page) => page.locale === id && page.path === path)).map(({ path }) => `${id}/${path}`),
	);
	assert.deepEqual(missing, []);
});
