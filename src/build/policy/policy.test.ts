import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../page/edits.ts';
import { parsePage } from '../page/parse.ts';
import { pageHashes, pagePolicy, policyEdit } from './page-policy.ts';
import { foreignScripts, vouchersOf } from './vouched.ts';

const policyOf = (html: string) => pagePolicy(parsePage(html));

test('scripts and styles in a page are known by their hash, data and files need none', () => {
	// `printf %s 'alert(1)' | openssl dgst -sha256 -binary | base64`
	const alert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
	const policy = policyOf(
		'<script>alert(1)</script><script type="module">alert(1)</script><script src="/a.js"></script><script type="application/ld+json">{}</script><style></style>',
	);
	assert.ok(policy.includes(`script-src 'self' ${alert};`), policy);
	assert.equal(policy.match(/sha256/g)?.length, 2);
	assert.doesNotMatch(policy, /unsafe/);
});

test('a script that the page will load last is known by the code that loads it', () => {
	const deferred = `import("/b.js").catch(e=>{if(!/module/.test(e))throw e})`;
	const scripts = (address: string) => `<script type="module" src="${address}"></script>`;
	assert.equal(
		pagePolicy(parsePage(scripts('/a.js') + scripts('/b.js')), new Map([['/a.js', '/b.js']])),
		policyOf(`<script type="module">${deferred}</script>`),
	);
});

test('everything that is not named is refused', () => {
	const policy = policyOf('<p>');
	for (const part of [
		"default-src 'none'",
		"connect-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
	])
		assert.ok(policy.split('; ').includes(part), part);
});

test('style or code in an attribute, which only an unsafe policy would allow, stops the build', () => {
	assert.throws(() => policyOf('<p style="color:red">'), /<p style>/);
	assert.throws(() => policyOf('<img onerror="x">'), /<img onerror>/);
	assert.doesNotThrow(() => policyOf('<p data-on="x" data-style="x" class="onerror">'));
});

test('the policy stands right after the charset, before everything it governs', () => {
	const withPolicy = (html: string) => {
		const page = parsePage(html);
		return applyEdits(html, [policyEdit(page, pageHashes(page))]);
	};
	assert.match(
		withPolicy('<head><meta charset="utf-8"/><script>1</script>'),
		/^<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>1/,
	);
	assert.throws(() => withPolicy('<head>'), /charset/);
});

const vouchers = ['consttheme=localStorage.getItem("t");', 'import"./other.js";f()'];
const foreign = (html: string) => foreignScripts(parsePage(html), vouchers, '/help/');

test('scripts of components and of the build are known, however they are set', () => {
	assert.deepEqual(foreign('<script>\n\tconst theme = localStorage.getItem("t");\n</script><script type="module">f()</script>'), []);
	assert.deepEqual(foreign('<script type="module" src="/help/_astro/a.js"></script><script type="application/ld+json">{}</script>'), []);
});

test('any other script is named with its line, whatever it calls itself', () => {
	assert.deepEqual(foreign('<p>\n<script>alert(1)</script>'), [{ text: 'alert(1)', line: 2 }]);
	assert.deepEqual(foreign('<script type="text/javascript">alert(1)</script>').length, 1);
	assert.deepEqual(foreign('<svg>\n\n<script>alert(1)</script></svg>'), [{ text: 'alert(1)', line: 3 }]);
	for (const address of ['https://example.org/x.js', '//example.org/x.js', '/_astro/a.js', '/help/files/x.js', 'data:text/javascript,x'])
		assert.deepEqual(foreign(`<script src="${address}"></script>`), [{ text: address, line: 1 }]);
});

test('content vouches for no script: only code does', async () => {
	const vouchers = await vouchersOf(process.cwd(), []);
	assert.ok(vouchers.length > 50);
	assert.deepEqual(foreignScripts(parsePage('<script>alert(document.cookie)</script>'), vouchers, '/').length, 1);
});
