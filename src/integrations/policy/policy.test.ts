import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInline } from './inline.ts';
import { pagePolicy, withPolicy } from './page-policy.ts';

test('scripts and styles in a page are known by their hash, data and files need none', () => {
	// `printf %s 'alert(1)' | openssl dgst -sha256 -binary | base64`
	const alert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
	const policy = pagePolicy(
		'<script>alert(1)</script><script type="module">alert(1)</script><script src="/a.js"></script><script type="application/ld+json">{}</script><style></style>',
	);
	assert.ok(policy.includes(`script-src 'self' ${alert};`), policy);
	assert.equal(policy.match(/sha256/g)?.length, 2);
	assert.doesNotMatch(policy, /unsafe/);
});

test('everything that is not named is refused', () => {
	const policy = pagePolicy('<p>');
	for (const part of [
		"default-src 'none'",
		"connect-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
	])
		assert.ok(policy.split('; ').includes(part), part);
});

test('what only an unsafe policy would allow stops the build', () => {
	assert.throws(() => pagePolicy('<p style="color:red">'), /<p style>/);
	assert.throws(() => pagePolicy('<img onerror="x">'), /<img onerror>/);
	assert.deepEqual(findInline('<p data-style="x" class="onerror">').attributes, []);
});

test('the policy stands right after the charset, before everything it governs', () => {
	assert.match(
		withPolicy('<head><meta charset="utf-8"/><script>1</script>'),
		/^<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>1/,
	);
	assert.throws(() => withPolicy('<head>'), /charset/);
});
