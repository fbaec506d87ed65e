import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SiteCopy } from '../../testing/site-copy.ts';
import { parsePage } from '../page/parse.ts';
import { foreignCode } from './foreign.ts';
import { foreignProblems } from './foreign-problems.ts';
import { trustedCode } from './trusted.ts';

const trusted = ['consttheme=localStorage.getItem("t");', 'import"./other.js";f()'];
const foreign = (html: string) => foreignCode(parsePage(html), trusted, '/help/');

test('scripts of components and of the build are accepted, however they are formatted', () => {
	assert.deepEqual(foreign('<script>\n\tconst theme = localStorage.getItem("t");\n</script><script type="module">f()</script>'), []);
	assert.deepEqual(foreign('<script type="module" src="/help/_astro/a.js"></script><script type="application/ld+json">{}</script>'), []);
});

test('any other script is reported with its line, whatever it claims to be', () => {
	const what = 'a script';
	assert.deepEqual(foreign('<p>\n<script>alert(1)</script>'), [{ what, text: 'alert(1)', line: 2 }]);
	assert.deepEqual(foreign('<script type="text/javascript">alert(1)</script>').length, 1);
	assert.deepEqual(foreign('<svg>\n\n<script>alert(1)</script></svg>'), [{ what, text: 'alert(1)', line: 3 }]);
	for (const address of ['https://example.org/x.js', '//example.org/x.js', '/_astro/a.js', '/help/files/x.js', 'data:text/javascript,x'])
		assert.deepEqual(foreign(`<script src="${address}"></script>`), [{ what, text: address, line: 1 }]);
});

test('code and style in an attribute are reported with their line', () => {
	assert.deepEqual(foreign('<p>\n<img onerror="x">'), [{ what: 'code in the attribute "onerror"', text: 'x', line: 2 }]);
	assert.deepEqual(foreign('<p style="color:red">'), [{ what: 'style in an attribute', text: 'color:red', line: 1 }]);
	assert.deepEqual(foreign('<p data-on="x" data-style="x" class="onerror">'), []);
});

test('a link that runs code is reported, however it is disguised', () => {
	for (const address of ['javascript:alert(1)', ' JavaScript:alert(1)', 'java&#10;script:x', '&#1;javascript&#9;:x', 'vbscript:x'])
		for (const tag of [`<a href="${address}">`, `<form action="${address}">`, `<svg><a xlink:href="${address}">`])
			assert.deepEqual(
				foreign(tag).map(({ what }) => what),
				['a link that runs code'],
				tag,
			);
	assert.deepEqual(foreign('<a href="/help/javascript:x"><a href="https://learn.microsoft.com/javascript:x"><a title="javascript:x">'), []);
});

test('scripts in content are not trusted: only those in code are', async () => {
	const known = await trustedCode(process.cwd(), []);
	assert.ok(known.length > 50);
	assert.equal(foreignCode(parsePage('<script>alert(document.cookie)</script>'), known, '/').length, 1);
});

test('findings are located in the content, or else in the built page', () => {
	using site = new SiteCopy(['package.json']);
	site.write('content/docs/en/users/a.mdx', '---\ntitle: A\n---\n\n[Open](javascript:alert(1))\n');
	const [ofContent, ofCode] = foreignProblems(site.root, [
		{ file: 'en/users/a/index.html', foreign: foreign('<a href="javascript:alert(1)">Open</a>\n<img onload="f()">') },
	]);
	assert.deepEqual([ofContent?.file, ofContent?.line], ['content/docs/en/users/a.mdx', 5]);
	assert.match(ofContent?.message ?? '', /a link that runs code .* "javascript:alert\(1\)"/);
	assert.deepEqual([ofCode?.file, ofCode?.line], ['built page en/users/a/index.html', 2]);
});
