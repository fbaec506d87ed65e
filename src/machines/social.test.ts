import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGraphLocale } from './social.ts';

test('a language gets its territory; en_US is the default and is omitted', () => {
	assert.deepEqual(['en', 'en-US', 'en-GB', 'zh-TW', 'zh-Hant-TW', 'de'].map(openGraphLocale), [
		undefined,
		undefined,
		'en_GB',
		'zh_TW',
		'zh_TW',
		'de_DE',
	]);
});
