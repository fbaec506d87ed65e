import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { toCsv } from './csv.ts';

const cells: [why: string, text: string, expected: string][] = [
	['plain text stays', 'Office 365 E3', 'Office 365 E3'],
	['a comma is quoted', 'a, b', '"a, b"'],
	['quotes are doubled', 'the "no Teams" one', '"the ""no Teams"" one"'],
	['a line break stays inside its cell', 'a\nb', '"a\nb"'],
	['a formula is text', '=1+1', "'=1+1"],
	['a sum as well', '+1', "'+1"],
	['and a difference', '-1', "'-1"],
	['and an old function', '@SUM(A1)', "'@SUM(A1)"],
	['behind spaces', '  =1', "'  =1"],
	['in full width', '＝1', "'＝1"],
	['behind a tab', '\t=1', "'\t=1"],
	['behind a semicolon, where that begins a cell', 'x;=1', "x;'=1"],
	['a hyphen within a name is none', 'Microsoft-365', 'Microsoft-365'],
	['nothing stays nothing', '', ''],
];

for (const [why, text, expected] of cells) test(why, () => assert.equal(toCsv([[text]]), `\ufeff${expected}\r\n`));

test('rows are separated as in RFC 4180, after a byte order mark', () => {
	assert.equal(
		toCsv([
			['a', 'b'],
			['c', 'd'],
		]),
		'\ufeffa,b\r\nc,d\r\n',
	);
});

test('parsing gives back what was written, and no cell starts a formula', () => {
	const text = fc.oneof(fc.string(), fc.constantFrom('=cmd|x', '+', '"', ',', '\r\n', 'a;-b', '\t@'));
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
			const back = parse(toCsv(rows), { bom: true, relax_column_count: true, record_delimiter: '\r\n' }) as string[][];
			assert.equal(back.length, rows.length);
			for (const [place, row] of rows.entries()) {
				const shown = back[place]?.map((cell) => cell.replaceAll("'", ''));
				assert.deepEqual(
					shown,
					row.map((cell) => cell.replaceAll("'", '')),
				);
				for (const cell of back[place] ?? []) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
			}
		}),
	);
});
