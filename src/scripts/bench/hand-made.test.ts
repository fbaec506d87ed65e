import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handMade } from './hand-made.ts';

test('a hand-made page has the words of the answer in plain elements, a title and a small style', () => {
	const page = handMade('# A & B\n\n1 < 2 [l](https://a.example/?a=1&b=2)\n', 'zh-TW');
	assert.match(page, /<html lang="zh-TW">.*<title>A &amp; B<\/title>.*<style>body{/);
	assert.match(page, /<main><h1>A &amp; B<\/h1>\s*<p>1 &lt; 2 <a href="https:\/\/a\.example\/\?a=1&amp;b=2">l<\/a><\/p>\s*<\/main>$/);
});

test('a text without title is rejected', () => {
	assert.throws(() => handMade('a', 'en'), /no title/);
});
