import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counted, fill, namesInWords, translator } from './text.ts';

describe('values in a text', () => {
	const cases: [name: string, template: string, values: Record<string, string>, filled: string][] = [
		['none', 'As it is', {}, 'As it is'],
		['one, with and without room in the braces', '{{a}} and {{ a }}', { a: 'x' }, 'x and x'],
		['a Latin name between Chinese characters', '由{{a}}負責', { a: 'User Administrator' }, '由 User Administrator 負責'],
		['a Chinese name between Chinese characters', '由{{a}}負責', { a: '使用者管理員' }, '由使用者管理員負責'],
		['a number is set as the text has it', '共 {{a}} 個、{{a}}件', { a: '12' }, '共 12 個、12件'],
		['a number between Chinese characters in Japanese', '{{a}}人中{{b}}人', { a: '252', b: '12' }, '252人中12人'],
		['a Latin name between Japanese characters', '{{a}}管理者の役割', { a: 'Intune' }, 'Intune管理者の役割'],
		['a Latin name with a number', '有{{a}}就夠', { a: 'Microsoft 365 E3' }, '有 Microsoft 365 E3 就夠'],
		['a Latin name that begins with a number', '有{{a}}就夠', { a: '365 Apps' }, '有 365 Apps 就夠'],
		['a Latin name that ends with a number in brackets', '有{{a}}就夠', { a: 'Plan (2)' }, '有 Plan (2) 就夠'],
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

describe('names in a sentence', () => {
	const spanish = translator({ 'checker.comma': ', ', or: ' o ', 'or.before-o': ' u ', and: ' y ', 'and.before-i': ' e ' });
	const chinese = translator({ 'checker.comma': '、', or: '或' });
	const cases: [t: typeof spanish, names: string[], last: string, text: string][] = [
		[spanish, [], 'or', ''],
		[spanish, ['Intune'], 'and', 'Intune'],
		[spanish, ['Teams', 'Exchange', 'Office 365 E3'], 'or', 'Teams, Exchange u Office 365 E3'],
		[spanish, ['Office 365 E3', 'Teams'], 'or', 'Office 365 E3 o Teams'],
		[spanish, ['Teams', 'Hoteles'], 'or', 'Teams u Hoteles'],
		[spanish, ['Teams', 'Intune'], 'and', 'Teams e Intune'],
		[spanish, ['Teams', 'historia'], 'and', 'Teams e historia'],
		[spanish, ['Intune', 'Office'], 'and', 'Intune y Office'],
		[chinese, ['Teams', '使用者', 'Office'], 'or', 'Teams、使用者或 Office'],
	];
	for (const [t, names, last, text] of cases) test(text, () => assert.equal(namesInWords(names, t, last), text));
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
