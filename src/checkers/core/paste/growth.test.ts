import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { growth } from '../../../testing/growth.ts';
import { vocabulary } from '../../../testing/paste-vocabulary.ts';
import { readParts } from './read.ts';

const rows = (count: number) =>
	Array.from({ length: count }, (_, at) => [`SKU_${at % 50}`, at % 3 ? 'Enabled' : 'Suspended', `${at % 900}`]);
const heads = ['Sku', 'State', 'Count'];
const table = (separator: string) => [heads, ...rows(40_000)].map((row) => row.join(separator)).join('\n');
const many = (text: string, times: number) => text.repeat(times);

/** About a megabyte of each format, and of texts that tempt a reader to scan repeatedly. */
const texts: Readonly<Record<string, string>> = {
	json: JSON.stringify(rows(20_000).map(([sku, state]) => ({ sku, state }))),
	yaml: rows(20_000)
		.map(([sku, state]) => `- sku: ${sku}\n  state: ${state}`)
		.join('\n'),
	list: rows(20_000)
		.map(([sku, state]) => `Sku   : ${sku}\nState : ${state}`)
		.join('\n\n'),
	'columns broken at the edge of a window, ever longer lines between them': `Sku   State\nCount\n---   -----\n-----\n${Array.from(
		{ length: 10 },
		(_, part) => `${many('A1\n', 2_000)}${'x '.repeat(500 * (part + 1))}\n`,
	).join('')}`,
	columns: [heads, ['---', '-----', '-----'], ...rows(30_000)].map((row) => row.map((cell) => cell.padEnd(12)).join(' ')).join('\n'),
	'columns, wrapped': `Sku Plans\n--- -----\na   {\n${many('    plan,\n', 60_000)}`,
	comma: table(','),
	semicolon: table(';'),
	tab: table('\t'),
	Markdown: `| Sku | State |\n| --- | --- |\n${many('| SPB | Suspended |\n', 40_000)}`,
	cells: [heads, ...rows(30_000)].flat().join('\n'),
	HTML: `<table>${many('<tr><td>SPB</td><td>Suspended</td></tr>', 25_000)}</table>`,
	names: many('SPE_E3\n', 140_000),
	'headings without rows': many('Sku State\n', 100_000),
	'headings a line': many('Sku\nState\n', 100_000),
	'tables below each other': many('Sku,State\nSPB,x\n\n', 55_000),
	'open quotes': `Sku,State\n${many('"a,b\n', 150_000)}`,
	'rows without their separator': `Sku,State\n${many('a\n\n', 300_000)}`,
	'rules of dashes': many('Sku State\n--- -----\n', 50_000),
	'lists of one field': many('Sku : a\n\n', 100_000),
	'colours lost': many('[32;1mSku : [0ma\n', 50_000),
	'objects in PowerShell': `Sku : a\nPlans : ${many('@{a=1; b=2}, ', 70_000)}`,
};

describe('ten times the text takes about ten times the work', () => {
	for (const [name, text] of Object.entries(texts))
		test(name, () => {
			const ratio = growth((part) => void readParts(part, vocabulary), text);
			assert.ok(ratio < 40, `${ratio.toFixed(1)} times the work`);
		});
});
