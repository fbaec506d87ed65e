import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOver, madeOfContent, siteContent } from './hand-over.ts';
import type { Published } from './published.ts';

const some = (name: string) => ({ texts: { en: { name } } }) as unknown as Published;

test('without a hand-over pages get an error that says what is missing; with one they get the current content', () => {
	assert.throws(siteContent, /astro\.config\.mjs has to hand it over/);
	let current = some('first');
	handOver(() => current);
	assert.equal(siteContent(), current);
	let made = 0;
	const name = madeOfContent(({ texts }) => {
		made += 1;
		return texts['en']?.['name'];
	});
	assert.deepEqual([name(), name(), made], ['first', 'first', 1]);
	current = some('second');
	assert.deepEqual([name(), made], ['second', 2]);
});
