import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillBlanks } from './blanks.ts';
import { deferredCode } from './deferred-scripts.ts';
import { applyEdits } from './edits.ts';
import { elementTokens, parsePage } from './parse.ts';
import { readPage } from './read.ts';
import { tidyPage } from './tidy.ts';

/** Applies the changes to a page, and fills in its blanks. */
function tidied(html: string, values: Record<string, string> = {}, facades: Record<string, string> = {}) {
	return fillBlanks(applyEdits(html, tidyPage(parsePage(html), new Map(Object.entries(facades))).edits), new Map(Object.entries(values)));
}

test('a page is parsed into tags with positions and unbroken texts; every opened tag is closed', () => {
	const html = '<p>a &amp; b<br><b>c</b>';
	const { tokens } = parsePage(html);
	assert.deepEqual(
		tokens.map((token) => (token.type === 'text' ? token.text : `${token.type} ${token.name}`)),
		['open p', 'a & b', 'open br', 'close br', 'open b', 'c', 'close b', 'close p'],
	);
	for (const token of tokens) if (token.type === 'open') assert.match(html.slice(token.start, token.end), new RegExp(`^<${token.name}>$`));
});

test('the tokens of an element include its own tags', () => {
	const names = elementTokens(parsePage('<p>a</p><main><div>b</div></main><p>c</p>'), 'main').flatMap((token) =>
		token.type === 'text' ? token.text : token.name,
	);
	assert.deepEqual(names, ['main', 'div', 'b', 'div', 'main']);
	assert.deepEqual(elementTokens(parsePage('<p>'), 'main'), []);
});

test('overlapping changes are an error', () => {
	const edit = (start: number, end: number) => ({ start, end, text: '-' });
	assert.equal(applyEdits('abcd', [edit(2, 3), edit(0, 1), edit(1, 1)]), '--b-d');
	assert.throws(() => applyEdits('abcd', [edit(0, 2), edit(1, 3)]), /overlap/);
});

test('a blank without a value stops the build, and so does a text with the blanks’ delimiter', () => {
	assert.throws(() => tidied('<link rel="stylesheet" href="/a.css">'), /"style"/);
	assert.throws(
		() =>
			readPage('\ue000', { file: 'en/a/index.html', searched: false }, { facades: new Map(), trusted: [], whole: new Map(), base: '/' }),
		/^Error: en\/a\/index.html: .*U\+E000/,
	);
});

test('only the intended parts of a page are rewritten', () => {
	const script = (src: string) => `<script type="module" src="${src}"></script>`;
	assert.equal(
		tidied(
			`<html lang="en" data-theme="dark"><link rel="stylesheet" href="/print.css" media="print"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/a.css">${script('/a.js')}${script('/page.js')}<p data-theme="dark">/a.css<astro-island uid="2b" ssr>`,
			{ style: '<link rel="stylesheet" href="/b.css">' },
			{ '/a.js': '/page.js' },
		),
		`<html lang="en"><link rel="stylesheet" href="/b.css"><script type="module">${deferredCode(['/page.js'])}</script><p data-theme="dark">/a.css<astro-island ssr>`,
	);
});

test('style sheets linked in the body are moved to the head', () => {
	const link = (address: string) => `<link rel="stylesheet" href="${address}">`;
	assert.equal(
		tidied(`<head>${link('/a.css')}</head><body><p>${link('/code.css')}${link('/a.css')}<p>${link('/code.css')}`, {
			style: `${link('/b.css')}${link('/d.css')}`,
		}),
		`<head>${link('/b.css')}${link('/d.css')}</head><body><p><p>`,
	);
});
