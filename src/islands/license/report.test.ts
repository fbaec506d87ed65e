import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { owned, p1, subscribed } from '../../testing/license-pastes.ts';
import { languages, rawIds, wordsOf } from '../../testing/license-words.ts';
import { hybrid, model, paste } from '../../testing/licenses.ts';
import { pascal } from '../../testing/printed.ts';
import { pasteResult } from './paste-result.ts';
import { reportHead, reportMarkdown, reportRows, reportTable } from './report.ts';
import type { Words } from './words.ts';

const english = wordsOf['en'] as Words;
const rowsOf = (text: string, words = english) => reportRows(words, pasteResult(paste(text)));
const rowOf = (text: string, feature: string) => rowsOf(text).find((row) => row.feature === feature);
const tenant = JSON.stringify(subscribed(owned('ENTERPRISEPACK', []), owned('AAD_PREMIUM', [p1]), owned('CONTOSO', [])));

for (const lang of languages) {
	test(`${lang}: every feature is a row with its name, a verdict and a reason, and without internal ids`, () => {
		const words = wordsOf[lang] as Words;
		const rows = rowsOf(tenant, words);
		assert.deepEqual(
			rows.map(({ feature }) => feature),
			[...model.features.keys()],
		);
		for (const row of reportTable(words, rows, ['CONTOSO'])) {
			assert.equal(row.length, reportHead(words).length);
			for (const cell of row) assert.deepEqual(rawIds(cell), []);
		}
		for (const { name, verdictName, decidedBy, why } of rows) assert.ok(name && verdictName && decidedBy && why, name);
	});
}

describe('what decided', () => {
	const cases: [why: string, text: string, feature: string, decidedBy: string][] = [
		['a product, with its string id', tenant, hybrid, 'Microsoft Entra ID P1 (AAD_PREMIUM)'],
		['what every tenant has', tenant, 'cloud_password_change', 'Microsoft Entra ID Free'],
		['nothing, where nothing is enough', JSON.stringify(subscribed(owned('ENTERPRISEPACK', []))), hybrid, 'none'],
		['an unlisted product by its plan, under the one name it has', JSON.stringify(subscribed(owned('CONTOSO', [p1]))), hybrid, 'CONTOSO'],
		['in the spelling of PowerShell', JSON.stringify(pascal(owned('AAD_PREMIUM', [p1]))), hybrid, 'Microsoft Entra ID P1 (AAD_PREMIUM)'],
	];
	for (const [why, text, feature, decidedBy] of cases) test(why, () => assert.equal(rowOf(text, feature)?.decidedBy, decidedBy));
});

test('unknown licences are counted and listed once each, in every export of the report', () => {
	const result = pasteResult(paste(JSON.stringify(subscribed(owned('CONTOSO', []), owned('CONTOSO', []), owned('AAD_PREMIUM', [p1])))));
	assert.deepEqual(result.unknown, ['CONTOSO']);
	assert.equal(result.read, 3);
	const rows = reportRows(english, result);
	assert.deepEqual(reportTable(english, rows, result.unknown).at(-1), ['', 'not in Microsoft’s list', '', 'CONTOSO', '']);
	assert.match(reportMarkdown(english, rows, result.unknown), /CONTOSO/);
});

test('how many are covered is said of how many, but a range that is all of them is said once', () => {
	const range = 'SkuPartNumber,ConsumedUnits,CapabilityStatus\nSPB,40,Enabled\nENTERPRISEPACK,212,Enabled';
	assert.equal(rowOf(range, hybrid)?.covers, '40 of 212 to 252');
	assert.equal(rowOf(range, 'cloud_sspr_reset')?.covers, '212 to 252');
	assert.equal(rowOf('SkuPartNumber,ConsumedUnits,CapabilityStatus\nSPB,40,Enabled', hybrid)?.covers, '40 of 40');
});

test('a non-answer has no rows', () => assert.deepEqual(rowsOf('hello\nworld'), []));

describe('a hostile name never becomes markup in Markdown', () => {
	const names = [
		'<img src=x onerror=alert(1)>',
		'[click](javascript:alert(1))',
		'![](https://contoso.example/x.png)',
		'a | b | c',
		'`code`',
		'**bold** ~~gone~~ _it_',
		'&lt;b&gt;',
		'https://contoso.example',
		'www.contoso.example',
		'# heading',
		'back\\|slash',
	];
	const active = /(?<!\\)(?:\\\\)*[`*_~[\]<>#&]|https?:\/\/|www\./;
	for (const name of names)
		test(name, () => {
			const result = pasteResult(paste(JSON.stringify(subscribed(owned(name, [p1]), owned(`${name}2`, [])))));
			const lines = reportMarkdown(english, reportRows(english, result), result.unknown).trimEnd().split('\n');
			assert.ok(lines.some((line) => line.includes(name.slice(-1))));
			for (const line of lines) {
				assert.equal(line.replace(/\\[\s\S]/g, '').split('|').length, reportHead(english).length + 2, line);
				assert.doesNotMatch(line.replace(/\\[\s\S]/g, ''), active);
			}
		});
});
