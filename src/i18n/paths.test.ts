import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chooseLocale, entryId, fileBeside, normalizeBase, pageAddress, splitEntryId } from './paths.ts';

test('a base path has one slash at each end however it is written', () => {
	for (const base of ['help', '/help', 'help/', '/help/', '//help//']) assert.equal(normalizeBase(base), '/help/');
	for (const base of ['', '/']) assert.equal(normalizeBase(base), '/');
	assert.equal(normalizeBase('/a/b'), '/a/b/');
});

test('addresses contain base path, locale, trailing slash and anchor', () => {
	assert.equal(pageAddress('/', 'en', ''), '/en/');
	assert.equal(pageAddress('/help/', 'zh-tw', 'users/reset-errors', 'sspr_0012'), '/help/zh-tw/users/reset-errors/#sspr_0012');
});

test('a content id is split into locale and path', () => {
	const part = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
	fc.assert(
		fc.property(part, fc.array(part, { maxLength: 3 }), (locale, parts) => {
			const path = parts.join('/');
			assert.deepEqual(splitEntryId(entryId(locale, path)), { locale, path });
		}),
	);
});

test('a reader gets the exact language, else a related one, else the first', () => {
	const offered = [
		{ id: 'en', lang: 'en' },
		{ id: 'zh-tw', lang: 'zh-TW' },
	] satisfies [object, object];
	const choose = (...wanted: string[]) => chooseLocale(wanted, offered).id;
	assert.equal(choose('zh-TW', 'en'), 'zh-tw');
	assert.equal(choose('zh-CN'), 'zh-tw');
	assert.equal(choose('fr', 'en-GB'), 'en');
	assert.equal(choose('fr'), 'en');
	assert.equal(choose(), 'en');
});

test('files that belong to a page are next to its folder', () => {
	assert.equal(fileBeside('/help/', 'en', 'users/locked-out', 'md'), '/help/en/users/locked-out.md');
	assert.equal(fileBeside('', 'zh-tw', '', 'png'), 'zh-tw.png');
});
