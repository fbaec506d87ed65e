import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from './edits.ts';
import { parsePage } from './parse.ts';
import { phraseBreaks, phraseEdits } from './phrases.ts';

const phrases = (text: string, lang: string) => {
	const breaks = [0, ...phraseBreaks(text, lang), text.length];
	return breaks.slice(1).map((end, place) => text.slice(breaks[place], end));
};
const withBreaks = (html: string) => applyEdits(html, phraseEdits(parsePage(html)));

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

test('names in Latin letters are not broken', () => {
	for (const phrase of phrases('在內部部署的 Active Directory 裡重設密碼', 'zh-TW'))
		assert.doesNotMatch(phrase, /(?<!Active )Directory|^ctive/);
});

test('a language with spaces needs no breaks', () => {
	assert.deepEqual(phraseBreaks('My account is locked. 帳戶', 'en'), []);
	assert.deepEqual(phraseBreaks('كلمة المرور', 'ar'), []);
});

test('only headings get breaks, in their own language, and their markup is kept', () => {
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
