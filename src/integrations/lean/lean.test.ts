import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFacades } from './facades.ts';
import { takeIslandScripts } from './island-scripts.ts';
import { laterScript, laterScripts } from './later-scripts.ts';
import { purge } from './purge.ts';
import { rewritePage } from './rewrite.ts';
import { nameScopes, renameScopes } from './scopes.ts';
import { fingerprinted, placeStyles, readPageStyle } from './sheets.ts';
import { askForClasses, nameStyles, styleRules } from './style-classes.ts';
import { Used } from './used.ts';
import { closeUp } from './white-space.ts';

/** What is left of a sheet on a site of one page and one script. */
async function left(css: string, html: string, script = ''): Promise<string> {
	const used = new Used();
	readPageStyle(html, used);
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

test('rules that name no element stay: focus, target, paper, layers, motion', async () => {
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

test('style attributes become classes, the same on every page, after the classes that were there', () => {
	const classes = nameStyles(['--1:b', '--0:a', '--1:b']);
	assert.deepEqual(
		[...classes],
		[
			['--0:a', 'st-0'],
			['--1:b', 'st-1'],
		],
	);
	assert.equal(
		rewritePage(
			'<p style="--0:a">style="--0:a"</p><i class="x" style="--1:b"/><pre style="--ecMaxLine:77ch"><u style="z:z">',
			classes,
			new Map(),
			new Map(),
		),
		'<p class="st-0">style="--0:a"</p><i class="x st-1"/><pre><u style="z:z">',
	);
	assert.equal(styleRules(classes), '.st-0{--0:a}.st-1{--1:b}');
});

test('a sheet that looks for style attributes looks for the classes; in an unknown way it stops the build', () => {
	assert.equal(askForClasses(`span[style^='--']:not([class]){a:b}`), 'span[class^="st-"]{a:b}');
	assert.throws(() => askForClasses('[style*=color]{a:b}'), /style attributes/);
});

test('the rule of a class goes to the last sheet that all its pages have', () => {
	const page = (html: string) => readPageStyle(`<link rel="stylesheet" href="/all.css">${html}`, new Used());
	const code = page('<link rel="stylesheet" href="/ec.css"><b style="--0:a"><i style="--1:b">');
	const classes = nameStyles(['--0:a', '--1:b']);
	const placed = placeStyles([code, page('<i style="--1:b">')], classes);
	assert.deepEqual([...(placed.get('/ec.css') ?? [])], [['--0:a', 'st-0']]);
	assert.deepEqual([...(placed.get('/all.css') ?? [])], [['--1:b', 'st-1']]);
	assert.throws(() => placeStyles([readPageStyle('<b style="--0:a">', new Used())], nameStyles(['--0:a'])), /No style sheet/);
});

test('names change with the content', () => {
	assert.match(fingerprinted('/help/_astro/index.Cl2oHWvc.css', 'a'), /^\/help\/_astro\/index\.[\w-]{8}\.css$/);
	assert.notEqual(fingerprinted('/a.css', 'a'), fingerprinted('/a.css', 'b'));
	assert.equal(fingerprinted('/a.css', 'a'), fingerprinted('/a.old-hash.css', 'a'));
	assert.match(fingerprinted('/a.js', 'a'), /^\/a\.[\w-]{8}\.js$/);
});

test('a script that only loads another one is passed by', () => {
	const scripts = new Map([
		['/_astro/a.js', 'import"./page.x-1.js";'],
		['/_astro/page.x-1.js', 'import"./b.js";run()'],
	]);
	assert.deepEqual([...findFacades(scripts)], [['/_astro/a.js', '/_astro/page.x-1.js']]);
});

test('the scripts for islands go into one file, other scripts stay', () => {
	const define = '(()=>{customElements.define("astro-island",f)})();';
	const visible = '(()=>{window.dispatchEvent(new Event("astro:visible"))})();';
	const own = '<script>try{theme("astro-island")}catch{}</script>';
	const page = (scripts: string) => `${own}<p>a</p>${scripts}<astro-island ssr></astro-island><script type="module">$&</script>`;
	const kept: string[] = [];
	const keep = (code: string) => `/${kept.push(code)}.js`;
	assert.equal(takeIslandScripts(page(`<script>${visible}</script><script>${define}</script>`), keep), page(laterScript('/1.js')));
	assert.deepEqual(kept, [`${visible}\n${define}`]);
	assert.equal(takeIslandScripts(own, keep), own);
	assert.equal(kept.length, 1);
});

test('a page is rewritten where it has to be, and nowhere else', () => {
	const moved = new Map([
		['/a.css', '/b.css'],
		['/print.css', undefined],
		['/a.js', '/page.js'],
	]);
	const script = (src: string) => `<script type="module" src="${src}"></script>`;
	assert.equal(
		rewritePage(
			`<html lang="en" data-theme="dark"><link rel="stylesheet" href="/print.css" media="print"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/a.css">${script('/a.js')}${script('/page.js')}<p data-theme="dark">/a.css<astro-island uid="2b" ssr>`,
			new Map(),
			moved,
			new Map(),
		),
		`<html lang="en"><link rel="stylesheet" href="/b.css">${laterScript('/page.js')}<p data-theme="dark">/a.css<astro-island ssr>`,
	);
});

test('sheets linked in the body go to the end of the head', () => {
	const link = (address: string) => `<link rel="stylesheet" href="${address}">`;
	assert.equal(
		rewritePage(
			`<head>${link('/a.css')}</head><body><p>${link('/code.css')}${link('/a.css')}<p>${link('/code.css')}`,
			new Map(),
			new Map([
				['/a.css', '/b.css'],
				['/code.css', '/d.css'],
			]),
			new Map(),
		),
		`<head>${link('/b.css')}${link('/d.css')}</head><body><p><p>`,
	);
});

test('apostrophes stand for themselves where no quote ends at them', () => {
	const rewritten = (html: string) => rewritePage(html, new Map(), new Map(), new Map());
	assert.equal(rewritten('<a title="user&#x27;s &#39;own&#39;">it&#x27;s</a>'), `<a title="user's 'own'">it&#x27;s</a>`);
	assert.equal(rewritten(`<a title='user&#x27;s'>`), `<a title='user&#x27;s'>`);
});

test('scripts that wait for the style are found again', () => {
	assert.deepEqual(laterScripts(`<p>${laterScript('/a.js')}<script>import("/b.js")</script>${laterScript('/c.js')}`), ['/a.js', '/c.js']);
});

test('classes of components get short names, the same in sheets and pages; one that no sheet asks for goes, one that a script knows stays', () => {
	const sheet = ':where(.astro-bbbbbbbb){a:b}.x.astro-aaaaaaaa{c:d}.astro-cccccccc{e:f}';
	const scopes = nameScopes([sheet], new Set(['astro-cccccccc', 'astro-island']));
	assert.equal(renameScopes(sheet, scopes), ':where(.c-1){a:b}.x.c-0{c:d}.astro-cccccccc{e:f}');
	assert.equal(
		rewritePage(
			'<p class="x astro-aaaaaaaa y"><b class="astro-bbbbbbbb astro-cccccccc"><i class="astro-dddddddd">class="astro-aaaaaaaa"<u id="a" class="z">',
			new Map(),
			new Map(),
			scopes,
		),
		'<p class="x c-0 y"><b class="c-1 astro-cccccccc"><i>class="astro-aaaaaaaa"<u id="a" class="z">',
	);
});

test('white space between blocks goes; between words, in code, in scripts and in islands it stays', () => {
	assert.equal(
		closeUp('<ul> <li> <a>a</a> <b>b</b> </li>\n<li>c d</li> </ul> <p> e <i>f</i> </p> <span>g</span> <span>h</span>'),
		'<ul><li><a>a</a> <b>b</b></li><li>c d</li></ul><p>e <i>f</i></p><span>g</span> <span>h</span>',
	);
	assert.equal(closeUp('<td> a b  </td>\n c <p>\u00a0d\u3000</p> e <b> f </b>'), '<td>a b</td>c<p>\u00a0d\u3000</p>e <b> f </b>');
	const kept = '<pre><div> </div> <p></p></pre><script>a = "<p> </p> <p>"</script><astro-island><div> </div> <p> </p></astro-island>';
	assert.equal(closeUp(` ${kept} <!-- c --> <p> <br> </p>`), `${kept} <!-- c --><p><br></p>`);
});
