import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { pointToOriginal } from './fallback.ts';
import { leanHead } from './head-tags.ts';
import { noIndex } from './indexing.ts';
import { addPreview } from './preview.ts';

const original = 'https://help.example.org/en/users/locked-out/';
const head = (): StarlightRouteData['head'] => [
	{ tag: 'link', attrs: { rel: 'canonical', href: 'https://help.example.org/zh-tw/users/locked-out/' }, content: '' },
	{ tag: 'meta', attrs: { property: 'og:url', content: 'https://help.example.org/zh-tw/users/locked-out/' }, content: '' },
	{ tag: 'link', attrs: { rel: 'stylesheet', href: '/a.css' }, content: '' },
];

test('an untranslated page points to the English one and is left out of the search; the English entry is not modified', () => {
	const entry = { id: 'en/users/locked-out', data: { pagefind: true } };
	const route = { head: head(), entry } as unknown as StarlightRouteData;
	pointToOriginal(route, original);
	assert.equal(route.head[0]?.attrs?.['href'], original);
	assert.equal(route.head[1]?.attrs?.['content'], original);
	assert.equal(route.head[2]?.attrs?.['href'], '/a.css');
	assert.equal(route.entry.data.pagefind, false);
	assert.equal(entry.data.pagefind, true);
});

test('a page excluded from search engines says so once', () => {
	const tags = head();
	noIndex(tags);
	noIndex(tags);
	assert.deepEqual(
		tags.filter(({ attrs }) => attrs?.['name'] === 'robots').map(({ attrs }) => attrs?.['content']),
		['noindex, nofollow'],
	);
});

test('the head loses unneeded tags and gets the icons; tags shared with other pages are not modified', () => {
	const shared = { tag: 'link' as const, attrs: { rel: 'shortcut icon', href: '/favicon.svg' }, content: '' };
	const route = { head: [...head(), shared, { tag: 'meta' as const, attrs: { name: 'generator', content: 'x' }, content: '' }] };
	leanHead(route, [{ rel: 'icon', href: '/help/favicon.ico' }]);
	assert.deepEqual(
		route.head.slice(3).map(({ attrs }) => attrs),
		[
			{ rel: 'icon', href: '/help/favicon.ico' },
			{ name: 'referrer', content: 'same-origin' },
		],
	);
	assert.equal(shared.attrs.href, '/favicon.svg');
});

test('a page has the full address of its preview picture, and its description', () => {
	const route = { head: head(), entry: { data: { title: 'My account is locked' } } } as unknown as StarlightRouteData;
	addPreview(route, 'https://help.example.org/en/users/locked-out.png');
	assert.deepEqual(
		route.head.slice(3).map(({ attrs }) => [attrs?.['property'], attrs?.['content']]),
		[
			['og:image', 'https://help.example.org/en/users/locked-out.png'],
			['og:image:alt', 'My account is locked'],
		],
	);
});
