import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { brotliLevel, compressed } from './compress.ts';

test('a text gets a .br and a .gz file with the same content, and the same bytes every time', () => {
	const text = Buffer.from('<p>認證</p>'.repeat(50));
	const forms = new Map(compressed(text, 11));
	assert.ok(brotliDecompressSync(forms.get('.br') ?? '').equals(text));
	assert.ok(gunzipSync(forms.get('.gz') ?? '').equals(text));
	assert.deepEqual(new Map(compressed(text, 11)), forms);
});

test('a compressed file that is not smaller is left out', () => {
	assert.deepEqual(compressed(Buffer.from('a'), 11), []);
});

test('a site of very many pages is compressed quickly', () => {
	assert.deepEqual([500, 501].map(brotliLevel), [11, 7]);
});
