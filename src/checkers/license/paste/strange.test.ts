import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cloud, paste, verdictOf } from '../../../testing/licenses.ts';

const sku = 'AAD_PREMIUM';
const name = 'Microsoft Entra ID P1';
const json = (value: unknown) => JSON.stringify(value);

/** Texts after which the licence may not count: never yes, and the piece is named. */
function careful(texts: readonly string[]): void {
	for (const text of texts) {
		test(text.replace(/\n/g, ' ⏎ '), () => {
			const answer = paste(text);
			assert.notEqual(verdictOf(answer, cloud), 'yes');
			assert.ok(answer.problems.length + answer.unread.length > 0);
		});
	}
}

test('a script’s own object without strange fields counts', () =>
	assert.equal(verdictOf(paste(json([{ skuPartNumber: sku, capabilityStatus: 'Enabled', consumedUnits: 3 }])), cloud), 'yes'));

describe('a field that nobody knows, in an object that a script made', () => {
	const fields = [{ Bemerkung: 'gekündigt' }, { حالة: 'معطل' }, { licensed: false }, { count: 0 }, { wanted: true }, { assignedTo: null }];
	careful(fields.map((field) => json([{ skuPartNumber: sku, ...field }])));
});

describe('a counter that is no number', () =>
	careful([{ assigned: false }, { suspended: true }].map((field) => json([{ skuPartNumber: sku, ...field }]))));

describe('names in a list that does not say that somebody has them', () =>
	careful(['required', 'missing', 'availableSkus'].map((key) => json({ [key]: [sku] }))));

describe('a word for nothing beside a name', () =>
	careful([`${name}\tn/a`, `Product\tAssigned to\n${name}\tnone`, `Product\tSomething\n${name}\tnull`]));

describe('an end or a price without a state', () => {
	const fields = ['Expires on', 'End date', 'Valid until', 'Ablaufdatum', '到期日'].map((heading) => [heading, '2025-01-01'] as const);
	careful([...fields, ['Price', '36.00'] as const].map((cells) => `Product,${cells[0]}\n${name},${cells[1]}`));
	careful([
		`${name}, Expires on 2025-01-01`,
		`${name}\t1/1/2025`,
		`Product,Status\n${name},Expires on 1/1/2025`,
		`Product,Total licenses,End date\n${name},25,2025-01-01`,
		json({ value: [{ skuId: '078d2b04-f1bd-4111-bbd4-b4b1b354cef4', skuPartNumber: sku, nextLifecycleDateTime: '2025-01-01T00:00:00Z' }] }),
	]);
});

describe('a remark, a deletion, a list of nobody', () => {
	careful([`Product,Status,Note\n${name},Active,was`]);
	careful([{ deletedDateTime: '2025-01-01T00:00:00Z' }, { users: [] }].map((field) => json([{ skuPartNumber: sku, ...field }])));
});

describe('beside a state, an end or a price changes nothing', () => {
	const texts = [
		`Product,Status,End date,Price\n${name},Active,2027-01-01,36.00`,
		`${name}, Active, 1/1/2027`,
		json([{ skuPartNumber: sku, capabilityStatus: 'Enabled', nextLifecycleDateTime: '2027-01-01T00:00:00Z', deletedDateTime: null }]),
	];
	for (const text of texts) test(text, () => assert.equal(verdictOf(paste(text), cloud), 'yes'));
});

test('a piece is named without the mark of an ignored field', () =>
	assert.deepEqual(
		paste(json([{ skuPartNumber: sku, nextLifecycleDateTime: '2025-01-01' }])).unread.map(({ text }) => text),
		['nextlifecycledatetime: 2025-01-01'],
	));
