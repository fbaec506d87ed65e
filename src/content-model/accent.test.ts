import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, grounds, linkColour, nearestReadable, neededContrast, themes, tonesOf, worstContrast } from './accent.ts';

const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
/** A colour of the style sheet, in the base (dark) or in the light theme. */
const token = (theme: string, name: string) => {
	const [dark = '', light = ''] = tokens.slice(tokens.indexOf('/* Dark is')).split("[data-theme='light']");
	return new RegExp(`--sl-color-${name}: (#[0-9a-f]{6});`).exec(theme === 'light' ? light : dark)?.[1];
};

test('contrast is measured against what the style sheet really has', () => {
	assert.deepEqual(grounds, {
		light: {
			page: token('light', 'black'),
			header: token('light', 'gray-7'),
			code: token('light', 'gray-6'),
			text: token('light', 'white'),
		},
		dark: { page: token('dark', 'black'), header: token('dark', 'gray-6'), code: token('dark', 'gray-5'), text: token('dark', 'white') },
	});
});

test('the usual accent colour passes its own check', () => {
	for (const [theme, name] of [
		['light', 'accent'],
		['dark', 'accent-high'],
	] as const)
		assert.ok(worstContrast(token(theme, name) ?? '', theme).ratio >= neededContrast, theme);
});

test('black on white is 21, and a colour that can be read stays as it is', () => {
	assert.equal(contrast('#000000', '#ffffff'), 21);
	assert.equal(nearestReadable('#8b1a6b', 'light'), '#8b1a6b');
	assert.equal(linkColour({ light: '#8b1a6b', dark: '#fdaede' }, 'dark'), '#fdaede');
});

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('of any colour there is a readable one nearby, and everything made of that can be read', () => {
	fc.assert(
		fc.property(colour, fc.constantFrom(...themes), (any, theme) => {
			const link = theme === 'light' ? nearestReadable(any, theme) : linkColour(any, theme);
			const { page, text } = grounds[theme];
			const { low, middle, high } = tonesOf(link, theme);
			assert.match(link, /^#[0-9a-f]{6}$/);
			assert.ok(worstContrast(link, theme).ratio >= neededContrast, `link ${link}`);
			assert.ok(contrast(text, low) >= neededContrast, `text on ${low}`);
			assert.ok(contrast(page, high) >= neededContrast, `button ${high}`);
			// The place in the menu: Starlight's inverted text on the link's colour.
			assert.ok(contrast(theme === 'dark' ? low : page, link) >= neededContrast, `place in the menu ${link}`);
			assert.ok(contrast(middle, page) >= 3, `edge ${middle}`);
		}),
		{ numRuns: 100 },
	);
});
