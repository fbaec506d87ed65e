import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { systemTheme } from './system-theme.ts';

const themed = async (css: string) => (await postcss([systemTheme]).process(css, { from: undefined })).css;

test('rules for the light theme also apply in a light system if no theme was chosen, with the same specificity', async () => {
	assert.equal(
		await themed(":root[data-theme='light']{a:b}"),
		":root[data-theme='light']{a:b}@media (prefers-color-scheme: light){:root:where(:root):not([data-theme]){a:b}}",
	);
});

test('of a selector list each part goes to its own theme; other rules are not changed', async () => {
	assert.equal(
		await themed('[data-theme=light] .a,[data-theme=dark] .b{c:d}.e{f:g}'),
		'[data-theme=light] .a,[data-theme=dark] .b{c:d}@media (prefers-color-scheme: dark){:where(:root):not([data-theme]) .b{c:d}}@media (prefers-color-scheme: light){:where(:root):not([data-theme]) .a{c:d}}.e{f:g}',
	);
});
