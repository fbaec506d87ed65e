import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../page/edits.ts';
import { parsePage } from '../page/parse.ts';
import { pageHashes, pagePolicy, policyEdit } from './page-policy.ts';

const policyOf = (html: string) => pagePolicy(parsePage(html));

test('inline scripts and styles are allowed by their hash; data and files need none', () => {
	// `printf %s 'alert(1)' | openssl dgst -sha256 -binary | base64`
	const alert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
	const policy = policyOf(
		'<script>alert(1)</script><script type="module">alert(1)</script><script src="/a.js"></script><script type="application/ld+json">{}</script><style></style>',
	);
	assert.ok(policy.includes(`script-src 'self' ${alert};`), policy);
	assert.equal(policy.match(/sha256/g)?.length, 2);
	assert.doesNotMatch(policy, /unsafe/);
});

test('a script that the page will load last is allowed by the hash of the code that loads it', () => {
	const deferred = `import("/b.js").catch(e=>{if(!/module/.test(e))throw e})`;
	const scripts = (address: string) => `<script type="module" src="${address}"></script>`;
	assert.equal(
		pagePolicy(parsePage(scripts('/a.js') + scripts('/b.js')), new Map([['/a.js', '/b.js']])),
		policyOf(`<script type="module">${deferred}</script>`),
	);
});

test('everything that is not listed is forbidden', () => {
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

test('the policy is right after the charset, before everything that it governs', () => {
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
