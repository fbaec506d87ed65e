import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../page/parse.ts';
import { tidyPage } from '../page/tidy.ts';
import { purge } from './purge.ts';
import { fingerprinted, finishSheets } from './sheets.ts';
import { Used } from './used.ts';

/** What is left of a sheet on a site of one page and one script. */
async function left(css: string, html: string, script = ''): Promise<string> {
	const used = new Used();
	used.addPage(parsePage(html));
	used.addScript(script);
	return (await purge(new Map([['a.css', css]]), used)).get('a.css') ?? '';
}

test('rules for what is on a page stay, others go', async () => {
	const css = await left(
		'.here{top:0}.gone{top:1px}main h5{top:2px}#a{top:3px}[dir=rtl] p{top:4px}',
		'<main id=a class="here x"><p>gone h5 rtl',
	);
	assert.match(css, /\.here/);
	assert.match(css, /#a/);
	assert.doesNotMatch(css, /gone|h5|rtl/);
});

test('what a script may put on a page stays: classes, elements, attributes, states', async () => {
	const css = await left(
		'.search-dialog input[role="combobox"]{top:0}dialog::backdrop{top:1px}:root[data-theme="light"] .b{top:2px}.never{top:3px}',
		'<p>',
		'render(`dialog`,{class:`search-dialog`},h(`input`,{role:`combobox`}));d.setAttribute("data-theme","light");x.className="b"',
	);
	for (const rule of ['search-dialog', '::backdrop', 'data-theme']) assert.ok(css.includes(rule), rule);
	assert.doesNotMatch(css, /never/);
});

test('rules that name no element stay: focus, target, print, layers, motion', async () => {
	const sheet =
		'@layer a,b;@layer b{:focus-visible{top:0}:target{top:1px}::selection{top:2px}}@media print{a[href^=http]:after{content:attr(href)}}@media (prefers-reduced-motion:reduce){*{transition:none!important}}';
	assert.equal((await left(sheet, '<a href="https://x.example">')).replaceAll(/\s/g, ''), sheet.replaceAll(/\s/g, ''));
});

test('custom properties stay when a rule, a page or a script uses them', async () => {
	const css = await left(
		':root{--a:var(--b);--b:1;--c:2;--d:3;--e:4}p{top:var(--a)}',
		'<p><path fill="var(--c)">',
		'css=`x{top:var(--d)}`',
	);
	for (const name of ['--a', '--b', '--c', '--d']) assert.ok(css.includes(`${name}:`), name);
	assert.doesNotMatch(css, /--e/);
});

test('names change with the content', () => {
	assert.match(fingerprinted('/help/_astro/index.Cl2oHWvc.css', 'a'), /^\/help\/_astro\/index\.[\w-]{8}\.css$/);
	assert.notEqual(fingerprinted('/a.css', 'a'), fingerprinted('/a.css', 'b'));
	assert.equal(fingerprinted('/a.css', 'a'), fingerprinted('/a.old-hash.css', 'a'));
	assert.match(fingerprinted('/a.js', 'a'), /^\/a\.[\w-]{8}\.js$/);
});

test('the sheets of a site: without what nothing uses, print first, under names of their own', async () => {
	const page = parsePage('<link rel="stylesheet" href="/p.old-1.css" media="print"><link rel="stylesheet" href="/a.old-1.css"><p>');
	const used = new Used();
	used.addPage(page);
	const sheets: Record<string, string> = { '/p.old-1.css': '@media print{p{a:b}}', '/a.old-1.css': 'p{c:d}.gone{e:f}' };
	const { sheets: made, addresses, gone } = await finishSheets([tidyPage(page, new Map()).style], used, (address) => sheets[address] ?? '');
	const [[name, css]] = [...made] as [[string, string]];
	assert.equal(css, '@media print{p{a:b}}p{c:d}');
	assert.equal(addresses.get('/a.old-1.css'), name);
	assert.deepEqual(gone, ['/a.old-1.css', '/p.old-1.css']);
});
