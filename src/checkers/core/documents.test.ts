import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { growth } from '../../testing/growth.ts';
import { eachObject, property, readDocuments, textProperty } from './documents.ts';

const values = (text: string) => readDocuments(text).values;

describe('documents in a pasted text', () => {
	const cases: [name: string, text: string, found: unknown[]][] = [
		['nothing', '', []],
		['one', '{"a":1}', [{ a: 1 }]],
		['a byte order mark and CRLF', '\ufeff{\r\n "a": [1,\r\n 2]\r\n}\r\n', [{ a: [1, 2] }]],
		['several, one after another', '{"a":1}[2]\n{"b":3}', [{ a: 1 }, [2], { b: 3 }]],
		['between prompts', 'PS C:\\> az rest\n{"a":"}"}\nIt\'s done', [{ a: '}' }]],
		['escapes in strings', String.raw`{"a":"\"}{\\"}`, [{ a: '"}{\\' }]],
		['the whole inside of a cut-off answer', '{"value":[{"a":1},{"b":2},{"c":', [{ a: 1 }, { b: 2 }]],
		['a brace in prose before it', 'use { like this:\n{"a":1}', [{ a: 1 }]],
		['no JSON in braces', '{ Get-MgUser } {"a":1}', [{ a: 1 }]],
	];
	for (const [name, text, found] of cases) test(name, () => assert.deepEqual(values(text), found));
	test('tells what is broken, and leaves the text around', () => {
		const { rest, broken } = readDocuments('first\n{"a":1}\nlast');
		assert.equal(broken, false);
		assert.match(rest, /first[\s\S]*last/);
		assert.ok(!rest.includes('"a"'));
		assert.equal(readDocuments('{"a":').broken, true);
		assert.equal(readDocuments('{a}').broken, true);
	});
	test('does not throw and comes back with what was written', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDocuments(text)));
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), { maxLength: 4 }), (list) => {
				assert.deepEqual(values(list.map((value) => JSON.stringify(value, null, 2)).join('\n')), JSON.parse(JSON.stringify(list)));
			}),
		);
	});
	for (const [name, garbage] of Object.entries({
		braces: '{'.repeat(1_000_000),
		pairs: '{}'.repeat(500_000),
		deep: '['.repeat(500_000) + ']'.repeat(500_000),
		broken: '{x}'.repeat(333_333),
		quotes: '{"'.repeat(500_000),
		backslashes: `{"${'\\'.repeat(1_000_000)}`,
		mismatched: '{]'.repeat(500_000),
		letters: 'lorem ipsum '.repeat(90_000),
		huge: JSON.stringify({ value: Array.from({ length: 20_000 }, (_, i) => ({ id: i, name: 'x'.repeat(30) })) }),
	}))
		test(`a megabyte of ${name} takes work in proportion`, () => {
			const ratio = growth((text) => {
				for (const value of readDocuments(text).values) eachObject(value, () => false);
			}, garbage);
			assert.ok(ratio < 40, `${ratio} times the work for ten times the text`);
		});
});

describe('objects', () => {
	test('a property in any case, own ones only', () => {
		const object = JSON.parse('{"DisplayName":" a ","__proto__":{"polluted":1}}') as Record<string, unknown>;
		assert.equal(textProperty(object, 'displayName'), 'a');
		assert.equal(property(object, 'toString'), undefined);
		assert.equal(property(object, 'polluted'), undefined);
		assert.equal(textProperty(object, '__proto__'), undefined);
	});
	test('each is visited once, and none inside one that was understood', () => {
		const seen: unknown[] = [];
		eachObject(
			[
				{ id: 1, inside: { id: 2 } },
				{ id: 3, skip: true, inside: { id: 4 } },
			],
			(object) => {
				seen.push(object['id']);
				return object['skip'] === true;
			},
		);
		assert.deepEqual(seen, [1, 3, 2]);
	});
});
