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
