import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../page/parse.ts';
import { tidyPage } from '../page/tidy.ts';
import { dropOtherLanguages } from './languages.ts';
import { purge } from './purge.ts';
import { fingerprinted, finishSheets, type StyledPage } from './sheets.ts';
import { pageUsed, Used } from './used.ts';

/** What is left of a style sheet on a site of one page and one script. */
async function left(css: string, html: string, script = ''): Promise<string> {
	const used = new Used();
	used.addPage(parsePage(html));
	used.addScript(script);
	return (await purge(new Map([['a.css', css]]), used)).get('a.css') ?? '';
}

test('rules for what is on a page are kept, others are dropped', async () => {
	const css = await left(
		'.here{top:0}.gone{top:1px}main h5{top:2px}#a{top:3px}[dir=rtl] p{top:4px}',
		'<main id=a class="here x"><p>gone h5 rtl',
	);
	assert.match(css, /\.here/);
	assert.match(css, /#a/);
	assert.doesNotMatch(css, /gone|h5|rtl/);
});

test('rules for what a script may put on a page are kept: classes, elements, attributes, states', async () => {
	const css = await left(
		'.search-dialog input[role="combobox"]{top:0}dialog::backdrop{top:1px}:root[data-theme="light"] .b{top:2px}.never{top:3px}',
		'<p>',
		'render(`dialog`,{class:`search-dialog`},h(`input`,{role:`combobox`}));d.setAttribute("data-theme","light");x.className="b"',
	);
	for (const rule of ['search-dialog', '::backdrop', 'data-theme']) assert.ok(css.includes(rule), rule);
	assert.doesNotMatch(css, /never/);
});

test('rules that name no element are kept: focus, target, print, layers, motion', async () => {
	const sheet =
		'@layer a,b;@layer b{:focus-visible{top:0}:target{top:1px}::selection{top:2px}}@media print{a[href^=http]:after{content:attr(href)}}@media (prefers-reduced-motion:reduce){*{transition:none!important}}';
	assert.equal((await left(sheet, '<a href="https://x.example">')).replaceAll(/\s/g, ''), sheet.replaceAll(/\s/g, ''));
});

test('custom properties are kept if a rule, a page or a script uses them', async () => {
	const css = await left(
		':root{--a:var(--b);--b:1;--c:2;--d:3;--e:4}p{top:var(--a)}',
		'<p><path fill="var(--c)">',
		'css=`x{top:var(--d)}`',
	);
	for (const name of ['--a', '--b', '--c', '--d']) assert.ok(css.includes(`${name}:`), name);
	assert.doesNotMatch(css, /--e/);
});

test('file names change with the content', () => {
	assert.match(fingerprinted('/help/_astro/index.Cl2oHWvc.css', 'a'), /^\/help\/_astro\/index\.[\w-]{8}\.css$/);
	assert.notEqual(fingerprinted('/a.css', 'a'), fingerprinted('/a.css', 'b'));
	assert.equal(fingerprinted('/a.css', 'a'), fingerprinted('/a.old-hash.css', 'a'));
	assert.match(fingerprinted('/a.js', 'a'), /^\/a\.[\w-]{8}\.js$/);
});

test('rules for languages that the site does not have are dropped', () => {
	const css =
		':root:lang(zh){a:1}:root:lang(ja){a:2}:is(:lang(zh),:lang(ja)) em{a:3}:root:is(:lang(ar),:lang(fa)){a:4}@supports (a:b){:lang(ja) h1{a:5}}p:not(:lang(ar)){a:6}:lang(zh) b,:lang(ja) b{a:7}';
	assert.equal(dropOtherLanguages(css, ['en', 'zh-TW']), ':root:lang(zh){a:1}:is(:lang(zh)) em{a:3}p:not(:lang(ar)){a:6}:lang(zh) b{a:7}');
	assert.equal(dropOtherLanguages(css, ['zh-Hant', 'ja', 'AR', 'fa-AF']), css);
	assert.equal(dropOtherLanguages('a{b:c}', []), 'a{b:c}');
	const mirrored = '[dir=rtl] a{b:c}main[dir="rtl"] d{e:f}[dir=ltr] g{h:i}';
	assert.equal(dropOtherLanguages(mirrored, ['en', 'zh-TW']), '[dir=ltr] g{h:i}');
	assert.equal(dropOtherLanguages(mirrored, ['en', 'ar']), mirrored);
});

/** A page with its style sheets, and what it uses of them. */
function styled(file: string, html: string): StyledPage & { all: Used } {
	const page = parsePage(html);
	const used = new Used();
	used.addPage(page);
	return { file, style: tidyPage(page, new Map()).style, used: pageUsed(used), all: used };
}

/** The style sheets of a site of these pages. */
function finished(pages: readonly ReturnType<typeof styled>[], sheets: Readonly<Record<string, string>>) {
	const used = new Used();
	for (const page of pages) used.add(page.all);
	for (const [address, code] of Object.entries(sheets)) if (address.endsWith('.js')) used.addScript(code);
	return finishSheets(pages, used, (address) => sheets[address] ?? '');
}

const link = (address: string) => `<link rel="stylesheet" href="${address}">`;

test('the final style sheets of a site contain no unused rules and none of Starlight’s print rules, and have new names', async () => {
	const page = styled('a.html', `<link rel="stylesheet" href="/p.old-1.css" media="print">${link('/a.old-1.css')}<p>`);
	const { sheets, links, gone } = await finished([page], { '/p.old-1.css': '@media print{p{a:b}}', '/a.old-1.css': 'p{c:d}.gone{e:f}' });
	const [[name, css]] = [...sheets] as [[string, string]];
	assert.equal(css, 'p{c:d}');
	assert.deepEqual(links.get('a.html'), [name]);
	assert.deepEqual(gone, ['/a.old-1.css', '/p.old-1.css']);
});

test('a page has the shared style sheet and at most one more, with the parts that it uses', async () => {
	const all = link('/_astro/all.css');
	const pages = [
		styled('plain.html', `${all}<p>`),
		styled('code.html', `${all}<p><pre>`),
		styled('figure.html', `${all}${link('/_astro/fig.css')}<p class="fig"><pre>`),
		styled('same.html', `${all}${link('/_astro/fig.css')}<p class="fig">other words<pre>`),
		styled('gate.html', `${link('/_astro/gate.css')}<b>`),
	];
	const { sheets, links } = await finished(pages, {
		'/_astro/all.css': '@layer site,parts;@layer site{p{a:1}}@layer parts{pre{a:2}table{a:3}}',
		'/_astro/fig.css': '@layer site{.fig{a:4}b{a:5}}',
		'/_astro/gate.css': 'b{a:6}',
	});
	const of = (file: string) => links.get(file)?.map((address) => sheets.get(address));
	assert.deepEqual(of('plain.html'), ['@layer site,parts;@layer site{p{a:1}}']);
	assert.deepEqual(of('code.html'), ['@layer site,parts;@layer site{p{a:1}}', '@layer parts{pre{a:2}}']);
	assert.deepEqual(of('figure.html')?.[1], '@layer parts{pre{a:2}}@layer site{.fig{a:4}}');
	assert.deepEqual(links.get('figure.html'), links.get('same.html'));
	assert.deepEqual(of('gate.html'), ['b{a:6}']);
	for (const address of sheets.keys()) assert.match(address, /^\/_astro\/\w+\.[\w-]{8}\.css$/);
});

test('a name that is a class on one page and an element on another', async () => {
	const pages = [styled('class.html', `${link('/a.css')}<p class="mark">`), styled('both.html', `${link('/a.css')}<p class="mark"><mark>`)];
	const { sheets, links } = await finished(pages, { '/a.css': '@layer parts{mark{a:1}.mark{a:2}}' });
	const of = (file: string) => links.get(file)?.map((address) => sheets.get(address));
	assert.deepEqual(of('class.html'), ['@layer parts{.mark{a:2}}']);
	assert.deepEqual(of('both.html'), ['@layer parts{mark{a:1}.mark{a:2}}']);
});

test('the shared style sheet has no rules for languages that the page does not contain', async () => {
	const page = (lang: string) => styled(`${lang}.html`, `<html lang="${lang}">${link('/a.css')}<p lang="zh-TW">`);
	const { sheets, links } = await finished([page('en'), page('zh-TW')], { '/a.css': 'p{a:b}:lang(zh) p{c:d}' });
	const of = (file: string) => links.get(file)?.map((address) => sheets.get(address));
	assert.deepEqual(of('en.html'), ['p{a:b}']);
	assert.deepEqual(of('zh-TW.html'), ['p{a:b}:lang(zh) p{c:d}']);
});

test('a page with an island has the styles for its own scripts, not for those of other pages', async () => {
	const page = (file: string, script: string) =>
		styled(
			file,
			`${link('/_astro/all.css')}<script type="module" src="/_astro/page.js"></script><astro-island component-url="/_astro/${script}">`,
		);
	const late = page('b.html', 'b.js');
	late.style.scripts.set('/_astro/facade.js', '/_astro/late.js');
	late.used = { ...late.used, scripts: [...late.used.scripts, '/_astro/facade.js'] };
	const { sheets, links } = await finished([page('a.html', 'a.js'), late], {
		'/_astro/all.css': '@layer parts{.now{a:1}.demand{a:2}.other{a:3}.tabs{a:4}.late{a:5}}',
		'/_astro/late.js': 'add("late")',
		'/_astro/a.js': 'import"./page.js";import"./deep.js";x("now")',
		'/_astro/deep.js': 'import(`./later.js`)',
		'/_astro/later.js': 'import"./a.js";x("demand")',
		'/_astro/page.js': 'query(".tabs")',
		'/_astro/b.js': 'x("other")',
	});
	const of = (file: string) => links.get(file)?.map((address) => sheets.get(address));
	assert.deepEqual(of('a.html'), ['@layer parts{.now{a:1}.demand{a:2}}']);
	assert.deepEqual(of('b.html'), ['@layer parts{.other{a:3}.late{a:5}}']);
});
