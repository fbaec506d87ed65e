import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { growth } from '../../testing/growth.ts';
import { smallWording } from '../../testing/search-site.ts';
import { longestText } from './fold.ts';
import { createReader } from './terms.ts';

const reader = createReader(smallWording);
const words = (text: string) => reader.terms(text).map((term) => term.text);

const readings: [what: string, text: string, terms: string[]][] = [
	['small letters, no punctuation', 'Forgot: PASSWORD?', ['forgot', 'password']],
	['full width', 'ＰＡＳＳＷＯＲＤ', ['password']],
	['accents', 'pässwörd', ['password']],
	['endings', 'resetting resets', ['resett', 'reset']],
	['an apostrophe', 'user’s', ['user']],
	['a synonym', 'pw', ['password']],
	['a synonym of several words', 'unable to log in', ['cannot', 'sign', 'in']],
	['an old name', 'Azure AD', ['entra', 'id']],
	['stop words', 'how do the users', ['user']],
	['a code with an underscore', 'SSPR_0012', ['sspr', '12']],
	['the same code with a space', 'sspr 0012', ['sspr', '12']],
	['the same code in one', 'sspr0012', ['sspr', '12']],
	['a code in one', 'AADSTS7000222', ['aadst', '7000222']],
	['a number in hexadecimal', '0x80070005', ['0x80070005']],
	['a short name with a digit', 'P1 and B2B', ['p1', 'and', 'b2b']],
	['a name put together', 'Set-MsolUserPassword', ['set', 'setmsoluserpassword', 'msoluserpassword', 'msol', 'user', 'password']],
	['a command', 'Remove-MgUser', ['remove', 'removemguser', 'mguser', 'mg', 'user']],
	['characters in pairs', '鎖定帳戶', ['鎖定', '定帳', '帳戶']],
	['a character alone', '鎖', ['鎖']],
	['another way of writing', '锁定账户', ['鎖定', '定帳', '帳戶']],
	['kana with the sign for a long vowel', 'エラー', ['エラ', 'ラー']],
	['kana whose marks make another letter', 'がば', ['がば']],
	['the same marks as characters of their own', 'か\u3099は\u3099', ['がば']],
	['narrow kana', 'ｴﾗｰ ﾊﾟｽ', ['エラ', 'ラー', 'パス']],
	['a phrase among characters', '重設的密碼', ['reset', 'password']],
	['two languages without a space', 'reset密碼', ['reset', 'password']],
	['Arabic letters in their forms', 'أإآا', ['اااا']],
	['Arabic marks and the stroke that makes a word longer', 'كَلِـمـة', ['كلمة']],
	['digits of other writings', 'SSPR_٠٠١٢ ۵۳', ['sspr', '12', '53']],
	['no meaning at all', '的了', []],
	['invisible characters', 'pass\u200bword', ['password']],
];
for (const [what, text, terms] of readings) {
	test(`reads ${what}: ${text}`, () => assert.deepEqual(words(text), terms));
}

test('a phrase that contains a stop word is not joined again after its removal', () => {
	assert.deepEqual(words('鎖的定'), ['鎖', '定']);
});

test('each term knows the range of the text that it was made from', () => {
	const text = '[Unable to] 登入 SSPR_0012';
	assert.deepEqual(
		reader.terms(text).map(({ text: term, start, end }) => [term, text.slice(start, end)]),
		[
			['cannot', 'Unable to'],
			['sign', '登入'],
			['in', '登入'],
			['sspr', 'SSPR'],
			['12', '0012'],
		],
	);
});

test('any text can be read, and every range lies within it', () => {
	const unit = fc.oneof(
		fc.constantFrom('\ud800', '\udc00', '\0', '\u202e', '<b>', '.*+?^(){}|[]', '密碼', 'SSPR_0012', "can't"),
		fc.string({ unit: 'binary' }),
	);
	fc.assert(
		fc.property(fc.array(unit), (parts) => {
			const text = parts.join('');
			for (const { text: term, start, end } of reader.terms(text)) {
				assert.match(term, /^[\p{L}\p{N}\p{M}]+$/u);
				assert.ok(0 <= start && start < end && end <= text.length);
			}
		}),
	);
});

test('spaces between characters only remove pairs', () => {
	const characters = fc.array(fc.constantFrom('鎖', '定', '帳', '戶', '登', '出'), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(characters, fc.nat(), (list, at) => {
			const whole = list.join('');
			const cut = at % whole.length;
			const apart = words(`${whole.slice(0, cut)} ${whole.slice(cut)}`).filter((term) => [...term].length === 2);
			assert.deepEqual(new Set(apart).difference(new Set(words(whole))), new Set());
		}),
	);
});

test('a query is read up to its maximum length, and a long text in linear time', () => {
	assert.equal(reader.terms('password '.repeat(10_000)).length, Math.ceil(longestText / 'password '.length));
	assert.ok(growth((text) => reader.terms(text, Number.POSITIVE_INFINITY), '無法登入 the password，'.repeat(6000)) < 25);
});

test('letters with two spellings are found in both, whatever characters encode their marks', () => {
	const own = createReader({ ...smallWording, characters: { ä: 'ae', ß: 'ss', ى: 'ي' } });
	const read = (text: string) => own.terms(text).map((term) => term.text);
	for (const text of ['Schlaefer Strasse', 'Schläfer Straße', 'SCHLA\u0308FER STRASSE'])
		assert.deepEqual(read(text), read('schlaefer strasse'), text);
	assert.deepEqual(read('على'), read('علي'));
	const [word] = own.terms('ein Schläfer').slice(1);
	assert.deepEqual([word?.start, word?.end], [4, 12]);
});
