import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from './edits.ts';
import { parsePage } from './parse.ts';
import { textEdits } from './texts.ts';
import { wideSpaceEdits } from './wide-spaces.ts';

for (const [name, from, to] of [
	[
		'behind bold words',
		'<p><b>真的少了嗎？</b> 請先看<a>這裡。</a>\n（在下面）</p>',
		'<p><b>真的少了嗎？</b>請先看<a>這裡。</a>（在下面）</p>',
	],
	['before Latin letters', '<p><b>好了嗎？</b> Graph <b>好。</b> 1 個</p>', '<p><b>好了嗎？</b> Graph <b>好。</b> 1 個</p>'],
	['without a mark', '<p><b>新增</b> 密碼</p>', '<p><b>新增</b> 密碼</p>'],
	['before another element', '<p>好。 <b>新增</b></p>', '<p>好。 <b>新增</b></p>'],
	['between blocks', '<p>好。</p> <p>新增</p>', '<p>好。</p> <p>新增</p>'],
	['in English', '<p lang="en"><b>「好」</b> 好</p>', '<p lang="en"><b>「好」</b> 好</p>'],
] as const)
	test(`the space ${name}`, () => {
		const page = (text: string) => `<html lang="zh-TW"><main>${text}</main>`;
		assert.equal(applyEdits(page(from), textEdits(parsePage(page(from)), wideSpaceEdits)), page(to));
	});
