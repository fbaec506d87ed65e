import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakEvenly, fillLines } from './lines.ts';

/** Chinese letters and marks are 2 wide, others 1. */
const measure = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);

const evenly: [what: string, text: string, lang: string, width: number, lines: string[]][] = [
	['a text that fits stays on one line', 'One line', 'en', 20, ['One line']],
	['no last word stands alone', 'one two three four five', 'en', 20, ['one two three', 'four five']],
	['Chinese breaks after a mark where it can', '帳戶被鎖定了，要怎麼才能登入？', 'zh-TW', 26, ['帳戶被鎖定了，', '要怎麼才能登入？']],
	['a Chinese word is not torn', '密碼重設密碼重設', 'zh-TW', 14, ['密碼重設', '密碼重設']],
	['a hyphen is a worse place than a space', 'see the On-premises page now', 'en', 20, ['see the On-premises', 'page now']],
	['an address wider than a line is cut', 'aka.ms/abcdefghijkl', 'en', 10, ['aka.ms/', 'abcdefghij', 'kl']],
];
for (const [what, text, lang, width, lines] of evenly) {
	test(what, () => assert.deepEqual(breakEvenly(text, lang, width, measure), lines));
}

test('no closing mark begins a line and no opening one ends it, however narrow it is', () => {
	const text = '請開啟「密碼重設」（SSPR），再選「忘記密碼」。可以嗎？可以！「好」。';
	for (let width = 12; width < 60; width++) {
		for (const lines of [breakEvenly(text, 'zh-TW', width, measure), fillLines(text, 'zh-TW', width, 99, measure)]) {
			assert.equal(lines.join(''), text);
			for (const line of lines) {
				assert.doesNotMatch(line, /^[」），。？！]/u, `${width}: ${line}`);
				assert.doesNotMatch(line, /[「（]$/u, `${width}: ${line}`);
			}
		}
	}
});

test('a text that goes on ends with an ellipsis, after a whole word and inside the line', () => {
	assert.deepEqual(fillLines('one two three, four five six', 'en', 14, 1, measure), ['one two three…']);
	assert.deepEqual(fillLines('one two three', 'en', 14, 1, measure), ['one two three']);
	assert.deepEqual(fillLines('one two', 'en', 14, 0, measure), []);
});
