import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../page/parse.ts';
import { addressOf, checkLinks } from './check.ts';
import { readLinks } from './read.ts';

/** Problems of a small built site, given as address of a page → its HTML. */
function check(pages: Record<string, string>) {
	const read = new Map(Object.entries(pages).map(([address, html]) => [address, readLinks(parsePage(html))]));
	return checkLinks(read, '/help/', (path) => path === 'en/a.md').map(({ field, message, fix }) => `${field}: ${message} ${fix}`);
}

test('the address of a page is its folder, that of another file its name', () => {
	assert.deepEqual(
		['index.html', 'en/index.html', 'en/404.html'].map((file) => addressOf(file, '/help/')),
		['/help/', '/help/en/', '/help/en/404.html'],
	);
});

test('links to existing pages, files and anchors pass; external links are not checked', () => {
	assert.deepEqual(
		check({
			'/help/en/': '<a href="/help/en/a/#here">a</a> <a href="https://example.org/">b</a> <a href="/help/en/a.md">m</a>',
			'/help/en/a/': '<p id="here"><a href="#here">c</a>',
		}),
		[],
	);
});

test('a link to a missing page, or without the base path, is reported', () => {
	assert.match(check({ '/help/en/': '<a href="/help/en/b/">b</a>' }).join(), /link \/help\/en\/b\/: leads to no page/);
	assert.match(check({ '/help/en/': '<a href="/en/">b</a>' }).join(), /link \/en\/: leads to no page/);
});

test('a missing anchor is reported with the closest one', () => {
	assert.match(
		check({ '/help/en/': '<a href="/help/en/a/#sspr_0021">a</a>', '/help/en/a/': '<p id="sspr_0012">' }).join(),
		/no anchor "sspr_0021" Did you mean "#sspr_0012"/,
	);
});

test('a repeated id and literal bold marks are reported, asterisks in code are not', () => {
	assert.match(check({ '/help/en/': '<p id="x"><p id="x">' }).join(), /id x: stands on two elements/);
	assert.match(check({ '/help/en/': '<p>**字。**字</p>' }).join(), /asterisks instead of bold/);
	assert.deepEqual(check({ '/help/en/': '<code>a ** b</code><pre>**</pre>' }), []);
});
