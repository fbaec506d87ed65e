import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { accentOf, contrast, grounds, nearestAccent, neededContrast, projectAccent, textOn, themes, tonesOf } from './accent.ts';

const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
/** A colour of the style sheet, in the base (light) or in the dark theme. */
const token = (theme: string, name: string): string => {
	const [light = '', dark = ''] = tokens.split(":root[data-theme='dark']");
	const colour = (css: string) => new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(css)?.[1];
	const found = (theme === 'dark' ? colour(dark) : undefined) ?? colour(light) ?? '';
	return found.length === 4 ? found.replace(/[0-9a-f]/g, '$&$&') : found;
};

test('the grounds in accent.ts equal the colours in the style sheet', () => {
	for (const theme of themes) {
		assert.equal(token(theme, 'lit'), projectAccent);
		const { background, wash, ink } = grounds[theme];
		assert.deepEqual(
			{ background, wash, ink },
			{ background: token(theme, 'background'), wash: token(theme, 'wash'), ink: token(theme, 'ink') },
			theme,
		);
	}
});

test('the colours of the style sheet meet the contrast that is promised', () => {
	for (const theme of themes) {
		const of = (one: string, other: string) => contrast(token(theme, one), token(theme, other));
		const texts = [
			...['ink', 'body', 'mute', 'link'].flatMap((text) => ['background', 'wash'].map((ground) => [text, ground] as const)),
			...(['ink', 'body'] as const).map((text) => [text, 'pale'] as const),
			...([
				['on', 'lit'],
				['off-ink', 'off'],
			] as const),
		];
		for (const [text, ground] of texts) assert.ok(of(text, ground) >= neededContrast, `${theme}: ${text} on ${ground} ${of(text, ground)}`);
		assert.ok(of('edge', 'background') >= 3, `${theme}: edge`);
	}
});

test('the slab of the home page keeps the contrast where it is darker', () => {
	const home = readFileSync(join(import.meta.dirname, '../styles/home.css'), 'utf8');
	const [, slab = ''] = /var\(--slab, (#[0-9a-f]{6})\)/.exec(home) ?? [];
	assert.ok(contrast(token('dark', 'on'), slab) >= neededContrast);
});

test('black on white has a contrast of 21; a usable accent is kept and gets the text colour with the higher contrast', () => {
	assert.equal(contrast('#000000', '#ffffff'), 21);
	assert.equal(nearestAccent('#8b1a6b'), '#8b1a6b');
	assert.deepEqual(tonesOf('#8b1a6b', 'light').on, '#ffffff');
	assert.deepEqual(tonesOf('#ffb900', 'light').on, '#14180d');
	assert.equal(accentOf('#8b1a6b', 'dark'), '#8b1a6b');
	assert.equal(accentOf({ light: '#8b1a6b', dark: '#fdaede' }, 'dark'), '#fdaede');
});

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('every colour has a usable one nearby, and all tones made from it are readable', () => {
	fc.assert(
		fc.property(colour, fc.constantFrom(...themes), (any, theme) => {
			const accent = nearestAccent(any);
			assert.match(accent, /^#[0-9a-f]{6}$/);
			assert.ok(textOn(accent).ratio >= neededContrast, `text on ${accent}`);
			const { background, wash, ink } = grounds[theme];
			const { on, lit, pale, link } = tonesOf(accent, theme);
			assert.ok(contrast(on, lit) >= neededContrast, `text on ${lit}`);
			for (const ground of [background, wash]) assert.ok(contrast(link, ground) >= neededContrast, `link ${link} on ${ground}`);
			assert.ok(contrast(ink, pale) >= neededContrast, `ink on ${pale}`);
		}),
		{ numRuns: 100 },
	);
});
