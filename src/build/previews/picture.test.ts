import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
