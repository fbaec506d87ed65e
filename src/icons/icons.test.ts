import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { replaceIcons } from '../build/steps/write-icons.ts';
import { contrast } from '../content-model/accent.ts';
import { drawIcon, markColours } from './drawing.ts';
import { iconFiles } from './files.ts';

const root = resolve('.');
const shipped = await iconFiles(drawIcon({}));
const { site } = (await import('../content-model/load.ts')).loadContentOrThrow(root).data;

test('the icons in public/ match the drawing; if not: npm run update:icons', () => {
	for (const [name, content] of Object.entries(shipped)) assert.ok(readFileSync(join('public', name)).equals(content), name);
});

test('favicon.ico contains PNG pictures of the sizes in its header', async () => {
	const ico = shipped['favicon.ico'];
	assert.deepEqual([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)], [0, 1, 2]);
	for (const [place, side] of [16, 32].entries()) {
		const entry = 6 + 16 * place;
		const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
		const { format, width, height } = await sharp(ico.subarray(offset, offset + length)).metadata();
		assert.deepEqual([ico[entry], format, width, height], [side, 'png', side, side]);
	}
});

test('no pixel of the touch icon is transparent', async () => {
	assert.equal((await sharp(shipped['apple-touch-icon.png']).stats()).isOpaque, true);
	assert.equal((await sharp(shipped['apple-touch-icon.png']).metadata()).width, 180);
});

test('with any accent the highlighted dot stands out from its field', () => {
	for (const hue of ['#000000', '#14180d', '#8b1a6b', '#808080', '#ffb000', '#ffffff', '#0a6b6b']) {
		const { field, lit, dots } = markColours({ accent: hue });
		assert.ok(contrast(field, lit) >= 3 && contrast(field, dots) >= 3, hue);
		assert.match(drawIcon({ accent: hue }), new RegExp(hue));
	}
});

test('a logo becomes the icon unless it is too wide to be recognized', () => {
	const logo = { address: 'data:image/svg+xml,<svg a="b"/>', width: 48, height: 32 };
	assert.match(drawIcon({}, logo), /<image [^>]*href="data:image\/svg\+xml,<svg a=&quot;b&quot;\/>"/);
	assert.equal(drawIcon({}, { ...logo, width: 49 }), drawIcon({}));
});

test('an accent changes the icons of a built site, except those that the publisher put into public/', async () => {
	const dist = mkdtempSync(join(tmpdir(), 'icons-'));
	try {
		for (const [name, content] of Object.entries(shipped)) writeFileSync(join(dist, name), content);
		writeFileSync(join(dist, 'favicon.ico'), 'their own');
		await replaceIcons({ ...site, accent: undefined, logo: undefined }, dist, root);
		assert.ok(readFileSync(join(dist, 'favicon.svg')).equals(shipped['favicon.svg']));
		await replaceIcons({ ...site, accent: '#8b1a6b', logo: undefined }, dist, root);
		assert.match(readFileSync(join(dist, 'favicon.svg'), 'utf8'), /#8b1a6b/);
		assert.ok(!readFileSync(join(dist, 'apple-touch-icon.png')).equals(shipped['apple-touch-icon.png']));
		assert.equal(readFileSync(join(dist, 'favicon.ico'), 'utf8'), 'their own');
	} finally {
		rmSync(dist, { recursive: true });
	}
});
