import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { SiteCopy } from '../testing/site-copy.ts';
import { precompressFolder } from './precompress.ts';

test('each text file gets a .br and a .gz of the same text, where they are smaller', async () => {
	using site = new SiteCopy([]);
	const text = '<p>認證</p>'.repeat(50);
	site.write('a/index.html', text);
	site.write('short.txt', 'a');
	site.write('picture.png', text);
	assert.deepEqual(await precompressFolder(site.root), { files: 2, quality: 11 });
	const bytes = (ending: string) => readFileSync(join(site.root, `a/index.html${ending}`));
	assert.equal(brotliDecompressSync(bytes('.br')).toString(), text);
	assert.equal(gunzipSync(bytes('.gz')).toString(), text);
	for (const file of ['short.txt.br', 'short.txt.gz', 'picture.png.br']) assert.throws(() => site.read(file), /ENOENT/);
	const first = bytes('.br');
	await precompressFolder(site.root);
	assert.ok(bytes('.br').equals(first), 'the same bytes each time');
});

test('a site of very many pages is compressed quickly', async () => {
	using site = new SiteCopy([]);
	for (let page = 0; page <= 500; page++) site.write(`${page}.html`, '');
	assert.equal((await precompressFolder(site.root)).quality, 7);
});
