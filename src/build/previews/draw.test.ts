import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../content-model/load.ts';
import { loadPublishedContent } from '../../content-model/published.ts';
import { type Drawn, drawPreviews } from './draw.ts';
import { FontBook } from './fonts.ts';
import { runsOf } from './runs.ts';
import { Typesetter } from './typesetter.ts';

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';
const content = loadPublishedContent(process.cwd());
const type = { px: 100, weight: 700, lines: 1 };

/** Draws the site with one more page in another language. */
function drawn(lang: string, dir: 'ltr' | 'rtl', title: string): Promise<Drawn[]> {
	const [page] = content.pages.filter(({ locale, path }) => locale === 'en' && path === 'users/locked-out');
	assert.ok(page);
	const other: Content = {
		...content,
		pages: [...content.pages.filter(({ path }) => path === ''), { ...page, locale: 'xx', fields: { ...page.fields, title } }],
		data: { ...content.data, locales: [...content.data.locales, { id: 'xx', lang, dir, label: 'xx' }] },
	};
	return Array.fromAsync(drawPreviews(other, icon));
}

test('every title and short answer of every language is set, each letter with a glyph', async () => {
	const all = await Array.fromAsync(drawPreviews(content, icon));
	assert.deepEqual(
		all.filter(({ missing }) => missing.length > 0).map(({ file, missing }) => [file, missing]),
		[],
	);
	const paths = new Set(content.data.questions.map(({ path }) => path));
	const questions = content.pages.filter(({ path }) => paths.has(path));
	assert.equal(all.length, questions.length + content.data.locales.length);
	assert.equal(new Set(all.map(({ svg }) => svg)).size, all.length);
});

test('a letter that no font has makes the general picture of the language take the place of the page', async () => {
	const all = await drawn('th', 'ltr', 'บัญชีถูกล็อก');
	const [general, page] = all.slice(-2);
	assert.ok(general && page);
	assert.deepEqual(general.missing, []);
	assert.ok(page.missing.includes('บ'));
	assert.equal(page.svg, general.svg);
});

test('Arabic letters join, and a line runs from right to left with Latin words in their own order', async () => {
	const fonts = new FontBook();
	const line = 'حسابي AADSTS50053 مقفل';
	assert.deepEqual(await fonts.prepare([line], 'ar'), []);
	assert.deepEqual(
		runsOf(line, 'ar', 'rtl', fonts).flatMap(({ text, rtl }) => (text.trim() ? [[text.trim(), rtl]] : [])),
		[
			['مقفل', true],
			['AADSTS50053', false],
			['حسابي', true],
		],
	);
	const setter = new Typesetter(fonts, 'ar', 'rtl');
	const outline = /d="([^"]+)"/.exec(setter.line('ح', type).svg)?.[1];
	assert.ok(outline && setter.line('ح س', type).svg.includes(outline));
	assert.ok(!setter.line('حس', type).svg.includes(outline));
});

test('a page that runs from right to left has its bar on the right', async () => {
	const bar = /<rect x="(\d+)"/;
	const all = await drawn('ar', 'rtl', 'حسابي مقفل');
	assert.deepEqual(all.at(-1)?.missing, []);
	assert.equal(bar.exec(all.at(-1)?.svg ?? '')?.[1], '1180');
	assert.equal(bar.exec(all[0]?.svg ?? '')?.[1], '0');
});

test('a mark of the language comes from the font of the language', async () => {
	const fonts = new FontBook();
	await fonts.prepare(['…'], 'en');
	await fonts.prepare(['…'], 'zh-TW');
	assert.match(fonts.subsetOf('…', 'zh-TW')?.name ?? '', /noto-sans-tc/);
	assert.doesNotMatch(fonts.subsetOf('…', 'en')?.name ?? '', /noto-sans-tc/);
});
