import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { growth } from '../../../testing/growth.ts';
import { hybrid, paste, verdictOf } from '../../../testing/licenses.ts';

const plan = '{"servicePlanId":"41781fb2-bc02-4b7c-bd55-b576c07bb09d","servicePlanName":"AAD_PREMIUM","provisioningStatus":"Success"}';

describe('a hostile paste takes linear work', () => {
	const million = 1_000_000;
	const texts: [string, string][] = [
		['a million opening brackets', '['.repeat(million)],
		['a million opening braces', '{'.repeat(million)],
		['brackets as deep as they are many', '['.repeat(million) + ']'.repeat(million)],
		['a bomb by depth around a licence', `${'{"value":['.repeat(50_000)}{"skuPartNumber":"SPE_E3"}${']}'.repeat(50_000)}`],
		['quotes without end', '"'.repeat(million)],
		['colons and spaces', ' : '.repeat(million / 3)],
		['dashes', `SkuPartNumber\n${'-'.repeat(million)}`],
		['dashes and spaces', `SkuPartNumber\n${'-- '.repeat(million / 3)}`],
		['dashes and spaces that end in something else', `SkuPartNumber\n${'-- '.repeat(100_000)}x`],
		['lines', 'SPE_E3\n'.repeat(200_000)],
		['one long line', 'A'.repeat(5 * million)],
		['commas', 'SPE_E3,'.repeat(50)],
		['a long line of numbers', `x:AAD_PREMIUM${' 1'.repeat(million)}`],
		['white space', ' \t\n'.repeat(million)],
		['documents', '{"skuPartNumber":"SPE_E3"}'.repeat(50_000)],
		['YAML lists in lists', `skuId: x\n- a: b\n${'- '.repeat(million)}`],
		['YAML entries', '- skuPartNumber: SPE_E3\n  capabilityStatus: Enabled\n'.repeat(20_000)],
		[
			'YAML that goes further in on each line',
			`- skuId: x\n${Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}`,
		],
		['a YAML value over many lines', `- skuId: x\n${'  b\n'.repeat(200_000)}`],
		['lines of plus signs', Array.from({ length: 1000 }, (_, line) => `EMS_${line} + `.repeat(35)).join('\n')],
		['empty lists', '[]\n'.repeat(300_000)],
		['subscriptions to one SKU', `{"value":[${'{"skuPartNumber":"SPE_E3","isTrial":true},'.repeat(20_000)}{"skuPartNumber":"SPE_E3"}]}`],
		['at signs and braces', JSON.stringify({ skuPartNumber: 'X', servicePlans: [`@{${'a='.repeat(300_000)}}`] })],
	];
	for (const [name, text] of texts)
		test(name, () => {
			const ratio = growth((part) => void paste(part), text);
			assert.ok(ratio < 40, `${ratio} times the work for ten times the text`);
		});
});

test('100,000 SKUs are judged, and each unknown one is listed', () => {
	const sku = (index: number) => `{"skuPartNumber":"CONTOSO_${index}","capabilityStatus":"Enabled","consumedUnits":${index % 3}}`;
	const text = `{"value":[${Array.from({ length: 100_000 }, (_, index) => sku(index)).join(',')},{"skuPartNumber":"AAD_PREMIUM","consumedUnits":1}]}`;
	const answer = paste(text);
	assert.equal(verdictOf(answer, hybrid), 'yes');
	assert.equal(answer.unknown.length, 100_000);
	const longest = Math.max(...answer.answers.map(({ reasons }) => reasons.length));
	assert.ok(longest < 20, 'an answer stays short');
});

test('5 MB of a real shape are read', () => {
	const entry = `{"skuId":"05e9a617-0261-4cee-bb44-138d3ef5d965","skuPartNumber":"SPE_E3","capabilityStatus":"Enabled","consumedUnits":1,"servicePlans":[${Array.from({ length: 40 }, () => plan).join(',')}]}`;
	const text = `{"value":[${Array.from({ length: 1000 }, () => entry).join(',')}]}`;
	assert.ok(text.length > 4_500_000);
	assert.equal(verdictOf(paste(text), hybrid), 'yes');
});

describe('pasted content is only ever text', () => {
	test('prototype keys', () => {
		for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
			const answer = paste(
				`{"value":[{"${key}":{"skuPartNumber":"AAD_PREMIUM","trial":true},"skuPartNumber":"${key}","servicePlans":[{"servicePlanName":"${key}"}]}],"${key}":{"polluted":true}}`,
			);
			assert.equal(verdictOf(answer, hybrid), 'no', key);
			assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
		}
	});
	test('markup and long names stay text of limited length', () => {
		const name = `<img src=x onerror=alert(1)>${'x'.repeat(1000)}\n\u202e`;
		const answer = paste(JSON.stringify([{ skuPartNumber: name, consumedUnits: 1, servicePlans: [JSON.parse(plan)] }]));
		assert.equal(verdictOf(answer, hybrid), 'yes');
		const [holding] = answer.holdings;
		assert.ok(holding && holding.label.length <= 120 && holding.label.startsWith('<img') && !/[\n\u202e]/.test(holding.label));
	});
	test('values of wrong types are handled, and what they might mean is not guessed', () => {
		const fields = [
			'skuId',
			'skuPartNumber',
			'capabilityStatus',
			'consumedUnits',
			'prepaidUnits',
			'servicePlans',
			'appliesTo',
			'isTrial',
			'status',
			'disabledPlans',
			'id',
		];
		const values = [null, true, 0, -1, 1e308, '', 'x', [], {}, [null], [[]], [{}], { a: 1 }, ['x'], { enabled: 'many' }, { enabled: -1 }];
		for (const field of fields) {
			for (const value of values) {
				const answer = paste(JSON.stringify({ value: [{ skuPartNumber: 'AAD_PREMIUM', consumedUnits: 1, [field]: value }] }));
				for (const { verdict } of answer.answers) assert.ok(['yes', 'no', 'conditional'].includes(verdict));
			}
		}
		const spoiled = {
			skuId: 7,
			skuPartNumber: 'AAD_PREMIUM',
			capabilityStatus: [],
			consumedUnits: 'x',
			prepaidUnits: 3,
			isTrial: 'maybe',
			appliesTo: {},
		};
		// A counter and a trial flag of wrong types: their real values might matter.
		assert.equal(verdictOf(paste(JSON.stringify([spoiled])), hybrid), 'conditional');
	});
});

test('any text gets an answer or a reason, never an exception', () => {
	const piece = fc.oneof(
		fc.string(),
		fc.json(),
		fc.constantFrom(
			'{"value":[',
			']}',
			'SPE_E3',
			'SkuPartNumber : ',
			'\n',
			'---- ----',
			'SkuId SkuPartNumber',
			'@{',
			'x:',
			'\r\n',
			'AAD_PREMIUM',
			'"',
			plan,
		),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const { answers, problems } = paste(pieces.join(''));
			assert.ok(answers.length > 0 || problems.length > 0);
		}),
		{ numRuns: 1500 },
	);
});
