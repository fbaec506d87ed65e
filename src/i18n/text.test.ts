import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay } from './dates.ts';
import { daysSince } from './days-since.ts';
import { fillIn, inBrackets, pickText, withColon } from './text.ts';

test('placeholders are filled in, and one without a value is an error that names it', () => {
	assert.equal(fillIn('Source {{number}}: {{ title }}', { number: 2, title: 'T' }), 'Source 2: T');
	assert.throws(() => fillIn('{{number}}', {}), /number/);
});

test('a text falls back to English', () => {
	assert.equal(pickText({ en: 'a', 'zh-TW': 'b' }, 'zh-TW'), 'b');
	assert.equal(pickText({ en: 'a' }, 'zh-TW'), 'a');
	assert.throws(() => pickText({}, 'de'), /de/);
});

test('dates are written with the precision they have, in the language of the reader', () => {
	assert.equal(formatDay('2026', 'en'), '2026');
	assert.equal(formatDay('2026-09', 'en'), 'September 2026');
	assert.equal(formatDay('2026-09-23', 'en'), '23 September 2026');
	assert.equal(formatDay('2026-09-23', 'zh-TW'), '2026年9月23日');
});

test('a label has the colon of its script; a question mark that brings its own space has none', () => {
	assert.equal(withColon('Sources'), 'Sources: ');
	assert.equal(withColon('المصادر'), 'المصادر: ');
	assert.equal(withColon('資料來源'), '資料來源：');
	assert.equal(withColon('メモ（ユーザー'), 'メモ（ユーザー：');
	assert.equal(withColon('出典（2）'), '出典（2）：');
	assert.equal(withColon('要重設誰？'), '要重設誰？');
	assert.equal(withColon('Who is it?'), 'Who is it?: ');
});

test('days are counted from the start of the day', () => {
	assert.equal(daysSince('2026-01-01', new Date('2026-01-01T23:00:00Z')), 0);
	assert.equal(daysSince('2026-01-01', new Date('2026-06-30T12:00:00Z')), 180);
	assert.equal(daysSince('2026-01-01', new Date('2026-07-01T00:00:00Z')), 181);
});

test('brackets are as wide as the writing around them', () => {
	assert.equal(inBrackets('draft'), ' (draft)');
	assert.equal(inBrackets('草稿'), '（草稿）');
	assert.equal(inBrackets('12', '我的帳戶'), '（12）');
	assert.equal(inBrackets('12', 'My account'), ' (12)');
});
