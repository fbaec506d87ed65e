import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Fields, parseQuery, serializeQuery, type Values } from './query.ts';

const fields = {
	color: { key: 'c', kind: 'choice', of: ['red', 'blue'], default: 'red' },
	loud: { key: 'l', kind: 'flag' },
	things: { key: 't', kind: 'set', of: new Set(['a&b', 'ä, =', 'plus+', '100%', 'plain']) },
} as const satisfies Fields;
const plain: Values<typeof fields> = { color: 'red', loud: false, things: [] };

test('any values can be written and read again', () => {
	const things = fc.subarray([...fields.things.of]).map((list) => list.sort());
	fc.assert(
		fc.property(fc.constantFrom('red' as const, 'blue' as const), fc.boolean(), things, (color, loud, list) => {
			const values = { color, loud, things: list };
			assert.deepEqual(parseQuery(fields, serializeQuery(fields, values)), { values, ignored: [] });
		}),
	);
});

test('defaults are left out, fields keep their order, sets are sorted', () => {
	assert.equal(serializeQuery(fields, plain), '');
	assert.equal(serializeQuery(fields, { color: 'blue', loud: true, things: ['plain', 'a&b', 'plain'] }), 'c=blue&l=1&t=a%26b,plain');
});

test('unusable parts are reported', () => {
	assert.deepEqual(parseQuery(fields, '#c=green&l=yes&t=plain,other&x'), {
		values: { ...plain, things: ['plain'] },
		ignored: ['c=green', 'l=yes', 't=other', 'x'],
	});
	assert.deepEqual(parseQuery(fields, 'c=blue&c=red').ignored, ['c=red']);
	assert.deepEqual(parseQuery(fields, `c=blue&${'t=plain&'.repeat(5000)}`).ignored.at(-1), '…');
});
