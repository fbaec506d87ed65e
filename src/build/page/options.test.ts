import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from './edits.ts';
import { optionEdits } from './options.ts';
import { parsePage } from './parse.ts';
import { phraseEdits } from './phrases.ts';
import { textEdits } from './texts.ts';

const option = '<span class="o">--append</span>';
for (const [name, from, to] of [
	['in a heading', '<h2>reset without --append deleted everything</h2>', `<h2>reset without ${option} deleted everything</h2>`],
	['in a link', '<a href="/--append">I ran reset without --append</a>', `<a href="/--append">I ran reset without ${option}</a>`],
	['with more hyphens', '<b>--key-id</b>', '<b><span class="o">--key-id</span></b>'],
	['in code', '<code>--append</code><pre>az --append</pre>', '<code>--append</code><pre>az --append</pre>'],
	['that is none', '<p>a--b, -- or ---append</p>', '<p>a--b, -- or ---append</p>'],
] as const)
	test(`an option ${name}`, () => assert.equal(applyEdits(from, textEdits(parsePage(from), optionEdits)), to));

test('an option between phrases', () => {
	const from = '<html lang="zh-TW"><h2>執行了reset卻沒加--append就刪除了所有用戶端密碼</h2>';
	const made = applyEdits(
		from,
		textEdits(parsePage(from), (text) => [...phraseEdits(text), ...optionEdits(text)]),
	);
	assert.equal(made.replaceAll('<wbr>', ''), from.replace('--append', option));
});
