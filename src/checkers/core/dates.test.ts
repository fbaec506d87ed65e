import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from './dates.ts';

const read = (text: string) => readDate(text)?.readings.map((at) => new Date(at).toISOString().slice(0, 19));

/** Expects that each text has exactly one reading: this instant. */
function reads(cases: readonly (readonly [text: string, expected: string])[]) {
	for (const [text, expected] of cases) assert.deepEqual(read(text), [expected], text);
}

test('a.m. and p.m. are read in the languages that write them', () => {
	reads([
		['2026/12/5 下午 02:03:04', '2026-12-05T14:03:04'],
		['2026年12月5日 午前0:03:04', '2026-12-05T00:03:04'],
		['2026-12-05 오후 2:03:04', '2026-12-05T14:03:04'],
		['٢٥/١٢/٢٠٢٦ ٠٢:٠٣:٠٤ م', '2026-12-25T14:03:04'],
		['٢٥/١٢/٢٠٢٦ ١٢:٠٣:٠٤ ص', '2026-12-25T00:03:04'],
		['25/12/2026 2:03:04 CH', '2026-12-25T14:03:04'],
		['25/12/2026 2:03:04 p. m.', '2026-12-25T14:03:04'],
		// "Sa" is German for Saturday here, not a part of the day.
		['Sa, 5.12.2026 14:03:04', '2026-12-05T14:03:04'],
	]);
});

test('digits of all scripts that tools print are read', () => {
	for (const digits of ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '๐๑๒๓๔๕๖๗๘๙'])
		for (const iso of ['2026-12-05T14:38:09', '2017-04-16T03:52:00'])
			assert.deepEqual(read(iso.replace('T', ' ').replace(/\d/g, (digit) => digits[Number(digit)] ?? '')), [iso]);
});

test('hours and minutes may be followed by their units', () => {
	assert.deepEqual(read('2026年12月5日 14時03分04秒'), ['2026-12-05T14:03:04']);
	assert.deepEqual(read('2026년 12월 5일 14시 03분 04초'), ['2026-12-05T14:03:04']);
});

test('month names are read in the form that is used beside a day', () => {
	reads([
		['5 ديسمبر 2026 2:03:04 م', '2026-12-05T14:03:04'],
		['5 декабря 2026 г. 14:03:04', '2026-12-05T14:03:04'],
		['5 grudnia 2026 14:03:04', '2026-12-05T14:03:04'],
		['5. Dez. 2026', '2026-12-05T00:00:00'],
		// "mar." is Spanish for Tuesday here, not March.
		['mar., 8 dic. 2026 14:03:04', '2026-12-08T14:03:04'],
		['mar. 8 déc. 2026', '2026-12-08T00:00:00'],
		['Tue Mar 10 14:03:04 2026', '2026-03-10T14:03:04'],
	]);
});

test('hours ahead of or behind UTC are counted, however they are written', () => {
	reads([
		['2026-12-05 14:03:04 UTC+8', '2026-12-05T06:03:04'],
		['Sat, 05 Dec 2026 14:03:04 GMT+0800 (Taipei Standard Time)', '2026-12-05T06:03:04'],
		['2026-12-05 14:03:04 (UTC-08:00)', '2026-12-05T22:03:04'],
		['5.12.2026 14:03:04 +01:00', '2026-12-05T13:03:04'],
		['Sat Dec 5 14:03:04 UTC 2026', '2026-12-05T14:03:04'],
	]);
});

test('a date in a zone that is only a name is not read, since many names stand for several', () => {
	for (const zone of ['EST', 'CST', 'PDT', 'CET', 'CEST', 'JST', 'IST', 'PT'])
		for (const text of [`2026-12-05 14:03:04 ${zone}`, `Dec 5, 2026 2:03 PM ${zone}`, `Sat Dec  5 14:03:04 ${zone} 2026`])
			assert.deepEqual(read(text), [], text);
	// Months, and the zone that all tools use, look like it.
	reads([
		['05 OCT 2026', '2026-10-05T00:00:00'],
		['5 AUGUST 2026', '2026-08-05T00:00:00'],
		['Sat, 05 Dec 2026 14:03:04 GMT', '2026-12-05T14:03:04'],
	]);
});

test('a date that somebody doubts or struck out is none', () => {
	for (const text of ['2026-12-05?', '~~2026-12-05~~', '~5 December 2026']) assert.deepEqual(read(text), [], text);
});
