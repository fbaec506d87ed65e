import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { paint } from './picture.ts';

test('a drawing is painted once, and a changed one anew', async () => {
	const cache = mkdtempSync(join(tmpdir(), 'previews-'));
	const svg = (colour: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="${colour}"/></svg>`;
	try {
		const first = await paint(svg('red'), cache);
		const again = await paint(svg('red'), cache);
		const other = await paint(svg('blue'), cache);
		assert.deepEqual([first.kept, again.kept, other.kept], [false, true, false]);
		assert.deepEqual(first.data, again.data);
		assert.notDeepEqual(first.data, other.data);
		assert.equal(readdirSync(cache).length, 2);
	} finally {
		rmSync(cache, { recursive: true });
	}
});

test('a picture that was cut off, damaged or emptied in the cache is painted anew', async () => {
	const cache = mkdtempSync(join(tmpdir(), 'previews-'));
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="red"/></svg>';
	try {
		const { data } = await paint(svg, cache);
		const [name = ''] = readdirSync(cache);
		const flipped = Buffer.from(data);
		flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1;
		for (const damaged of [
			data.subarray(0, -20),
			data.subarray(0, 8),
			Buffer.alloc(0),
			flipped,
			Buffer.concat([data, data]),
			Buffer.from('text'),
		]) {
			writeFileSync(join(cache, name), damaged);
			const again = await paint(svg, cache);
			assert.deepEqual([again.kept, again.data.equals(data)], [false, true]);
			assert.ok(readFileSync(join(cache, name)).equals(data));
		}
	} finally {
		rmSync(cache, { recursive: true });
	}
});
