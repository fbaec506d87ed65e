import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLinks, parseAuthoredLink } from './links.ts';

test('links by id are read with their anchor', () => {
	assert.deepEqual(parseAuthoredLink('q:user-error#sspr_0012'), { scheme: 'q', id: 'user-error', anchor: 'sspr_0012' });
	assert.deepEqual(parseAuthoredLink('src:sspr-licensing'), { scheme: 'src', id: 'sspr-licensing', anchor: '' });
	assert.deepEqual(parseAuthoredLink('check:role?a=ua&t=pa'), { scheme: 'check', id: 'role', anchor: 'a=ua&t=pa' });
	assert.deepEqual(parseAuthoredLink('check:license'), { scheme: 'check', id: 'license', anchor: '' });
	assert.equal(parseAuthoredLink('https://example.org/'), undefined);
	assert.equal(parseAuthoredLink('quux:x'), undefined);
});

test('links are found in prose with their line, but not in code', () => {
	const body = ['A [b](q:c) and [](src:d).', '```', '[x](https://example.org/)', '```', 'Code `[y](z:w)` here.'].join('\n');
	assert.deepEqual(findLinks(body), [
		{ text: 'b', href: 'q:c', line: 0 },
		{ text: '', href: 'src:d', line: 0 },
	]);
});
