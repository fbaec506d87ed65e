import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { loadContentOrThrow } from './load.ts';

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
	const missing = complete.flatMap(({ id }) =>
		data.questions.filter(({ path }) => !pages.some((page) => page.locale === id && page.path === path)).map(({ path }) => `${id}/${path}`),
	);
	assert.deepEqual(missing, []);
});
