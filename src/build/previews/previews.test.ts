import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import type { Content } from '../../content-model/load.ts';
import { loadPublishedContent } from '../../content-model/published.ts';
import { drawIcon } from '../../icons/drawing.ts';
import { type Card, size } from './card.ts';
import { fontDetails, fontsOf } from './fonts.ts';
import { paintPreviews } from './make.ts';
import { limitKB, Painter } from './painter.ts';

const content = loadPublishedContent(process.cwd());
const look = { icon: drawIcon({}) };
const card: Card = { lang: 'en', dir: 'ltr', name: 'FAQ', title: 'Locked?', answer: 'Wait.', door: 'My account', publisher: '' };
const arabic: Card = { ...card, lang: 'ar', dir: 'rtl', title: 'حسابي AADSTS50053 مقفل', answer: 'انتظر' };

async function painted(one: Card, accent?: string): Promise<Buffer> {
	const painter = new Painter({ ...look, accent });
	assert.deepEqual(await painter.missing(one), []);
	return painter.paint(one);
}

/** The colour of a pixel in CSS notation. */
async function colourAt(png: Buffer, left: number, top: number): Promise<string> {
	const [red = 0, green = 0, blue = 0] = await sharp(png).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
	return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

// The pictures of all pages are judged after the build, by check:machines.
test('questions in every language have their own picture, of the size that services show, and not too large', async () => {
	const few = { ...content, data: { ...content.data, questions: content.data.questions.slice(0, 3) } };
	const all = await Array.fromAsync(paintPreviews(few, look));
	assert.deepEqual(
		all.filter(({ missing, data }) => missing.length > 0 || data.length > limitKB * 1024).map(({ file }) => file),
		[],
	);
	const paths = new Set(few.data.questions.map(({ path }) => path));
	assert.equal(all.length, content.pages.filter(({ path }) => paths.has(path)).length + content.data.locales.length);
	assert.equal(new Set(all.map(({ data }) => data.toString('base64'))).size, all.length);
	for (const { data } of all.slice(0, 1)) {
		const { format, width, height } = await sharp(data).metadata();
		assert.deepEqual({ format, width, height }, { format: 'png', ...size });
	}
});

test('every character on the pages has a glyph in a font that declares it', async () => {
	const texts = content.pages.flatMap(({ fields }) => [fields.title, fields.description ?? '']);
	const characters = [...new Set(texts.join(''))].filter((character) => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(character));
	const renderer = new Renderer();
	for (const file of fontsOf(texts).needed) await renderer.registerFont(fontDetails(file));
	const drawn = (text: string) =>
		renderer.render({ type: 'text', text, style: { fontSize: 24 } }, { width: 32, height: 40, format: 'raw' });
	const nothing = await drawn('\u{10ffff}');
	const boxes: string[] = [];
	for (const character of characters) if ((await drawn(character)).equals(nothing)) boxes.push(character);
	assert.deepEqual(boxes, []);
});

test('the same card has the same bytes, whatever was rendered before it', async () => {
	const painter = new Painter(look);
	for (const one of [arabic, card]) await painter.missing(one);
	await painter.paint(arabic);
	assert.ok((await painter.paint(card)).equals(await painted(card)));
});

test('a character without a font makes the page use the general picture of its language', async () => {
	const [page] = content.pages.filter(({ locale, path }) => locale === 'en' && path === 'users/locked-out');
	assert.ok(page);
	const thai: Content = {
		...content,
		pages: [...content.pages.filter(({ path }) => path === ''), { ...page, locale: 'xx', fields: { ...page.fields, title: 'บัญชี' } }],
		data: { ...content.data, locales: [...content.data.locales, { id: 'xx', lang: 'th', dir: 'ltr', label: 'xx' }] },
	};
	const [general, instead] = (await Array.fromAsync(paintPreviews(thai, look))).slice(-2);
	assert.ok(general && instead);
	assert.deepEqual(general.missing, []);
	assert.ok(instead.missing.includes('บ'));
	assert.ok(instead.data.equals(general.data));
});

test('Arabic letters are joined, and a right-to-left card has its line on the right', async () => {
	const joined = await painted({ ...arabic, title: 'حس' });
	assert.ok(!joined.equals(await painted({ ...arabic, title: 'ح\u200cس' })));
	const [left, right, middle] = [96, size.width - 97, 500];
	assert.deepEqual([await colourAt(joined, left, middle), await colourAt(joined, right, middle)], ['#ffffff', '#14180d']);
	const latin = await painted(card);
	assert.deepEqual([await colourAt(latin, left, middle), await colourAt(latin, right, middle)], ['#14180d', '#ffffff']);
});

test('the button has the accent colour of the organization', async () => {
	assert.equal(await colourAt(await painted(card), 600, size.height - 4), '#c9f24b');
	assert.equal(await colourAt(await painted(card, '#8b1a6b'), 600, size.height - 4), '#8b1a6b');
});

test('a title of any length leaves room for the button', async () => {
	for (const words of [1, 20, 60, 400]) {
		const long = await painted({ ...card, title: 'Password '.repeat(words).trim(), answer: 'Answer '.repeat(words).trim() });
		const between = await sharp(long)
			.extract({ left: 130, top: size.height - 88, width: 1070, height: 8 })
			.raw()
			.toBuffer();
		assert.ok(
			between.every((value) => value === 255),
			`${words} words`,
		);
	}
});
