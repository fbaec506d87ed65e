import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternates } from './alternates.ts';

const locales = [
	{ id: 'en', lang: 'en' },
	{ id: 'zh-tw', lang: 'zh-TW' },
];

test('a page lists itself, its translations, and English for everybody else', () => {
	assert.deepEqual(alternates('users/locked-out', locales, 'https://help.example.org', '/help/'), [
		{ hreflang: 'en', href: 'https://help.example.org/help/en/users/locked-out/' },
		{ hreflang: 'zh-TW', href: 'https://help.example.org/help/zh-tw/users/locked-out/' },
		{ hreflang: 'x-default', href: 'https://help.example.org/help/en/users/locked-out/' },
	]);
});

test('the home pages send everybody else to the front gate', () => {
	assert.deepEqual(alternates('', locales, 'https://help.example.org', '/help/').at(-1), {
		hreflang: 'x-default',
		href: 'https://help.example.org/help/',
	});
});
