import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fill, translator } from './text.ts';

describe('values in a text', () => {
	const cases: [name: string, template: string, values: Record<string, string>, filled: string][] = [
		['none', 'As it is', {}, 'As it is'],
		['one, with and without room in the braces', '{{a}} and {{ a }}', { a: 'x' }, 'x and x'],
		['a Latin name between Chinese characters', '由{{a}}負責', { a: 'User Administrator' }, '由 User Administrator 負責'],
		['a Chinese name between Chinese characters', '由{{a}}負責', { a: '使用者管理員' }, '由使用者管理員負責'],
		['a number between Chinese characters', '共{{a}}個', { a: '12' }, '共 12 個'],
		['no second space', '由 {{a}} 負責', { a: 'User' }, '由 User 負責'],
		['Chinese punctuation brings its own room', '「{{a}}」，{{a}}。', { a: 'User' }, '「User」，User。'],
		['a name that ends with a bracket', '{{a}}會', { a: 'Role (old)' }, 'Role (old) 會'],
		['a value with braces is not filled again', '{{a}} {{b}}', { a: '{{b}}', b: 'x' }, '{{b}} x'],
		['a value with signs of a replacement', 'a {{a}}', { a: "$& $' $1" }, "a $& $' $1"],
		['no value: the name', 'before {{gone}} after', {}, 'before gone after'],
		['an empty value', '[{{a}}]', { a: '' }, '[]'],
		['braces that are no placeholder', '/users/{id} {{}} {{a', { a: 'x' }, '/users/{id} {{}} {{a'],
	];
	for (const [name, template, values, filled] of cases) test(name, () => assert.equal(fill(template, values), filled));
	test('a missing text is replaced by its key', () => {
		const t = translator({ known: 'Hello {{who}}' });
		assert.equal(t('known', { who: 'you' }), 'Hello you');
		assert.equal(t('not.sent'), 'not.sent');
	});
});
