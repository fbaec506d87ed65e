import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayEdits } from './days.ts';
import { applyEdits } from './edits.ts';
import { parsePage } from './parse.ts';
import { textEdits } from './texts.ts';

const marked = '<span class="o">2026年9月5日</span>';
for (const [name, lang, from, to] of [
	['in a sentence', 'zh-TW', '<p>自 2026年9月5日起。', `<p>自 ${marked}起。`],
	['with the comma after it', 'zh-TW', '<p>2026年9月5日，起', '<p><span class="o">2026年9月5日，</span>起'],
	['in bold words, twice', 'ja', '<p><b>2026年9月5日</b>と2026年9月5日</p>', `<p><b>${marked}</b>と${marked}</p>`],
	['behind an element', 'zh-TW', '<p><a>見</a>2026年9月5日</p>', `<p><a>見</a>${marked}</p>`],
	['in a time', 'zh-TW', '<time>2026年9月5日</time>', '<time>2026年9月5日</time>'],
	['in small text', 'ja', '<p class="x quiet"><b>2026年9月5日</b></p>', '<p class="x quiet"><b>2026年9月5日</b></p>'],
	['in code', 'zh-TW', '<code>2026年9月5日</code>', '<code>2026年9月5日</code>'],
	['without a day of the month', 'zh-TW', '<p>2026年9月</p>', '<p>2026年9月</p>'],
	['quoted in English', 'en', '<p>2026年9月5日</p>', '<p>2026年9月5日</p>'],
] as const)
	test(`a day ${name}`, () => {
		const page = (text: string) => `<html lang="${lang}"><main>${text}</main>`;
		assert.equal(applyEdits(page(from), textEdits(parsePage(page(from)), dayEdits)), page(to));
	});
