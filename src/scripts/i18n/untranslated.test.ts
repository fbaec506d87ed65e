import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUntranslated } from './untranslated.ts';

test('English text under another language is not a translation', () => {
	const english = { title: 'A', description: 'B', body: 'Text' };
	assert.ok(isUntranslated({ ...english, title: '甲', body: ' Text\n' }, english));
	assert.ok(isUntranslated({ ...english, body: '文' }, english));
	assert.ok(!isUntranslated({ title: '甲', description: '乙', body: '文' }, english));
});

test('a page of components only is translated by its title and short answer', () => {
	const body = 'import Hero from "~/Hero.astro";\n\n<Hero />\n<Flow id="sign-in" />';
	const english = { title: 'A', description: 'B', body };
	assert.ok(!isUntranslated({ title: '甲', description: '乙', body }, english));
	assert.ok(isUntranslated(english, english));
	const withWords = { ...english, body: `${body}\n\n<Note>Read this.</Note>` };
	assert.ok(isUntranslated({ ...withWords, title: '甲', description: '乙' }, withWords));
});
