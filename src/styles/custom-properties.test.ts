import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const src = resolve(import.meta.dirname, '..');
const files = globSync('**/*.{css,astro,ts,tsx}', { cwd: src, exclude: ['**/*.test.ts'] }).map((file) => ({
	file,
	text: readFileSync(join(src, file), 'utf8'),
}));

test('a custom property that a style uses is set somewhere: a wrong name would leave text without its colour, in silence', () => {
	const set = new Set(files.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)['"]?\s*:/g)].map(([, name]) => name)));
	const unknown = files.flatMap(({ file, text }) =>
		[...text.matchAll(/var\((--[\w-]+)\s*\)/g)].flatMap(([, name = '']) =>
			set.has(name) || name.startsWith('--sl-') ? [] : [`${file}: ${name}`],
		),
	);
	assert.ok(set.size > 20);
	assert.deepEqual(unknown, []);
});
