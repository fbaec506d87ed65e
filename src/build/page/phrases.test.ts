import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from './edits.ts';
import { parsePage } from './parse.ts';
import { phraseBreaks, phraseEdits, wholeWords } from './phrases.ts';
import { textEdits } from './texts.ts';

const phrases = (text: string, lang: string) => {
	const breaks = [0, ...phraseBreaks(text, lang), text.length];
	return breaks.slice(1).map((end, place) => text.slice(breaks[place], end));
};
const withBreaks = (html: string) => applyEdits(html, textEdits(parsePage(html), phraseEdits));

test('words are not broken, punctuation stays with the word before it', () => {
	for (const [text, lang, whole] of [
		['我的帳戶被鎖定了，要怎麼登入？', 'zh-TW', ['帳戶', '鎖定', '登入？']],
		['系統管理員可以自己重設密碼嗎？', 'zh-TW', ['重設', '密碼']],
		['パスワードを忘れました。どうすればいいですか？', 'ja', ['パスワード']],
	] as const) {
		const found = phrases(text, lang);
		assert.ok(found.length > 2, text);
		assert.equal(found.join(''), text);
		for (const word of whole)
			assert.ok(
				found.some((phrase) => phrase.includes(word)),
				`${word} in ${found.join('|')}`,
			);
		assert.ok(
			found.every((phrase) => !/^[，。？、」]/.test(phrase)),
			found.join('|'),
		);
	}
});

test('a word of one character stays with what it belongs to', () => {
	for (const [text, lang, broken] of [
		['我的帳戶被鎖定了，要怎麼才能登入？', 'zh-TW', ['要|', '|了', '被|']],
		['網路上的說法為什麼不一樣？', 'zh-TW', ['|上', '|的']],
		['要用哪一種方法，或者先關上後門？', 'zh-TW', ['|種', '或|', '後|門']],
		['理由と、はっきりしない点', 'ja', ['|点']],
	] as const) {
		const made = phrases(text, lang).join('|');
		for (const wrong of broken) assert.ok(!made.includes(wrong), `${wrong} in ${made}`);
	}
});

test('a phrase that is longer than a line of a phone has breaks of its own, between words', () => {
	for (const text of [
		'グローバル管理者がサインインできなくなったら？',
		'クライアント資格情報フローで、アプリがサインインするには？',
		'アカウントが悪用されているかもしれません。',
	])
		for (const phrase of phrases(text, 'ja')) assert.ok(phrase.length <= 11, phrase);
	assert.deepEqual(phrases('グローバル管理者がサインインできなくなったら？', 'ja').slice(1), ['サインイン', 'できなくなったら？']);
});

test('terms, labels and further words of a glossary stay whole', () => {
	const text = '要怎麼輪替應用程式的用戶端密碼而不中斷服務？';
	const breaks = (words?: ReturnType<typeof wholeWords>) => [0, ...phraseBreaks(text, 'zh-TW', words)].map((end) => text.slice(0, end));
	assert.ok(breaks().some((start) => start.endsWith('用戶')));
	const glossary = {
		sources: {},
		labelForm: '',
		terms: [{ english: 'client secret', use: '用戶端密碼（client secret）' }],
		labels: [],
		counterparts: [],
		meant: [],
		whole: ['應用程式'],
	};
	const whole = wholeWords({ 'zh-tw': glossary }, [{ id: 'zh-tw', lang: 'zh-TW' }]);
	for (const start of breaks(whole)) assert.doesNotMatch(start, /應$|應用$|應用程$|用戶$|用戶端$|端密$/);
	assert.equal(wholeWords({}, [{ id: 'zh-tw', lang: 'zh-TW' }]).size, 0);
});

test('names in Latin letters are not broken', () => {
	for (const phrase of phrases('在內部部署的 Active Directory 裡重設密碼', 'zh-TW'))
		assert.doesNotMatch(phrase, /(?<!Active )Directory|^ctive/);
});

test('a language with spaces needs no breaks', () => {
	assert.deepEqual(phraseBreaks('My account is locked. 帳戶', 'en'), []);
	assert.deepEqual(phraseBreaks('كلمة المرور', 'ar'), []);
});

test('short texts in which a broken word stands out get breaks, but a day in them stays whole', () => {
	const text = '2027年2月1日起不再傳送簡訊，要怎麼登入？';
	for (const element of ['<ul class="list sym"><li>', '<div class="prod"><p>'])
		assert.match(withBreaks(`<html lang="zh-TW">${element}${text}`), /2027年2月1日起.*<wbr>/, element);
	assert.equal(withBreaks(`<html lang="zh-TW"><p class="leader">${text}`), `<html lang="zh-TW"><p class="leader">${text}`);
});

test('of running text and headings only headings get breaks, in their own language, and their markup is kept', () => {
	const text = '我的帳戶被鎖定了，要怎麼登入？';
	const made = withBreaks(
		`<html lang="zh-TW"><main><h1>${text}</h1><p>${text}</p><h2>R&amp;D <b>${text}</b></h2><h2 lang="en">${text}</h2></main>`,
	);
	assert.equal(
		made.replaceAll('<wbr>', ''),
		`<html lang="zh-TW"><main><h1>${text}</h1><p>${text}</p><h2>R&amp;D <b>${text}</b></h2><h2 lang="en">${text}</h2></main>`,
	);
	assert.match(made, /<h1>.*<wbr>.*<\/h1><p>我的帳戶被鎖定了，要怎麼登入？<\/p><h2>R&amp;D <b>.*<wbr>/);
	assert.ok(made.includes(`<h2 lang="en">${text}</h2>`));
});
