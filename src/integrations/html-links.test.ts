import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SiteCopy } from '../testing/site-copy.ts';
import { checkBuiltLinks } from './html-links.ts';

/** Problems of a small built site: address of a page → its HTML. */
async function check(pages: Record<string, string>) {
	using site = new SiteCopy([]);
	for (const [address, html] of Object.entries(pages)) site.write(`${address.slice('/help/'.length)}index.html`, html);
	return (await checkBuiltLinks(site.root, '/help/')).map(({ field, message, fix }) => `${field}: ${message} ${fix}`);
}

test('links to pages and anchors that exist are fine, foreign ones are not followed', async () => {
	assert.deepEqual(
		await check({
			'/help/en/': '<a href="/help/en/a/#here">a</a> <a href="https://example.org/">b</a>',
			'/help/en/a/': '<p id="here"><a href="#here">c</a>',
		}),
		[],
	);
});

test('a link to no page, or one that forgets the base path, is reported', async () => {
	assert.match((await check({ '/help/en/': '<a href="/help/en/b/">b</a>' })).join(), /link \/help\/en\/b\/: leads to no page/);
	assert.match((await check({ '/help/en/': '<a href="/en/">b</a>' })).join(), /link \/en\/: leads to no page/);
});

test('a dead anchor is reported with the nearest one', async () => {
	assert.match(
		(await check({ '/help/en/': '<a href="/help/en/a/#sspr_0021">a</a>', '/help/en/a/': '<p id="sspr_0012">' })).join(),
		/no anchor "sspr_0021" Did you mean "#sspr_0012"/,
	);
});

test('a repeated id and unread bold marks are reported, asterisks in code are not', async () => {
	assert.match((await check({ '/help/en/': '<p id="x"><p id="x">' })).join(), /id x: stands on two elements/);
	assert.match((await check({ '/help/en/': '<p>**字。**字</p>' })).join(), /asterisks instead of bold/);
	assert.deepEqual(await check({ '/help/en/': '<code>a ** b</code><pre>**</pre>' }), []);
});
