import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createWordIndex } from '../../search/index/word-index.ts';
import { openPagefind, writePagefind } from '../../testing/pagefind-client.ts';
import { SiteCopy } from '../../testing/site-copy.ts';
import { pagefindIndex } from './pagefind-index.ts';

const records = [
	'forgot password 忘記 記密 password',
	'sspr 12 reset password',
	'0x80070005 b2b 忘記 reset',
	'reset reset reset aadst 7000222',
];
const words = [...new Set(records.join(' ').split(' '))];

async function built() {
	const { files, chunks } = await pagefindIndex(records);
	const contents = new Map(files.map(({ name, content }) => [name, new Uint8Array(content)]));
	return { contents, index: createWordIndex(chunks, async (file) => contents.get(file) ?? new Uint8Array()) };
}

test('every word is found at the positions where it occurs, and no other word', async () => {
	const { index } = await built();
	for (const word of words) {
		const expected = records.flatMap((record, page) => {
			const positions = record.split(' ').flatMap((other, at) => (other === word ? [at] : []));
			return positions.length > 0 ? [{ page, positions }] : [];
		});
		assert.deepEqual(await index.find(word), expected, word);
	}
	for (const word of ['', 'a', 'zzz', 'pass', '記', '\u{10ffff}']) assert.deepEqual(await index.find(word), [], word);
});

test("Pagefind's own client finds the same pages", async () => {
	using site = new SiteCopy([]);
	const { createIndex, close } = await import('pagefind');
	const { index: writer } = await createIndex({ forceLanguage: 'zxx' });
	for (const [page, content] of records.entries()) await writer?.addCustomRecord({ url: `/${page}/`, content, language: 'zxx' });
	await writePagefind(writer, join(site.root, 'pagefind'));
	await close();
	const { index } = await built();
	const ask = await openPagefind(join(site.root, 'pagefind'), 'zxx');
	for (const word of words) {
		const own = (await index.find(word)).map(({ page }) => `/${page}/`);
		assert.deepEqual((await ask(`"${word}"`, records.length)).sort(), own, word);
	}
});

test('the same records make the same files, byte for byte', async () => {
	assert.deepEqual((await built()).contents, (await built()).contents);
});
