import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { loadContentOrThrow } from '../content-model/load.ts';
import { fallbackAddresses } from './fallback.ts';

const content = loadContentOrThrow(resolve(import.meta.dirname, '../..'));

test('exactly the untranslated pages are fallbacks, with base path', () => {
	const without = {
		...content,
		pages: content.pages.filter(({ locale, path }) => locale !== 'zh-tw' || (path !== '' && path !== 'about')),
	};
	assert.deepEqual(fallbackAddresses(content, '/'), new Set());
	assert.deepEqual(fallbackAddresses(without, '/help/'), new Set(['/help/zh-tw/', '/help/zh-tw/about/']));
});
