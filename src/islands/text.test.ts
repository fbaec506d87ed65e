import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counted, fill, translator } from './text.ts';

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

describe('a text with forms of the plural', () => {
	const arabic = { 'a.one': 'واحد', 'a.two': 'اثنان', 'a.few': '{{count}} few', 'a.many': '{{count}} many', 'a.other': '{{count}} other' };
	const english = { 'a.one': 'one', 'a.other': '{{count}} {{what}}' };
	const cases: [lang: string, texts: Record<string, string>, count: number, text: string][] = [
		['en', english, 1, 'one'],
		['en', english, 2, '2 things'],
		['ja', english, 1, '1 things'],
		['ar', arabic, 1, 'واحد'],
		['ar', arabic, 2, 'اثنان'],
		['ar', arabic, 9, '9 few'],
		['ar', arabic, 11, '11 many'],
		['ar', arabic, 100, '100 other'],
		// A language that has no text of its own for a form.
		['ar', english, 9, '9 things'],
	];
	for (const [lang, texts, count, text] of cases)
		test(`${count} in ${lang}: ${text}`, (context) => {
			const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
			Object.defineProperty(globalThis, 'document', { value: { documentElement: { lang } }, configurable: true });
			context.after(() => Object.defineProperty(globalThis, 'document', before ?? { value: undefined, configurable: true }));
			assert.equal(counted(translator(texts), 'a', count, { what: 'things' }), text);
		});
});
