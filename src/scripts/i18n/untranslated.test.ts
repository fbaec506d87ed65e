import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUntranslated } from './untranslated.ts';

test('the English text under another language is no translation', () => {
	const english = { title: 'A', description: 'B', body: 'Text' };
	assert.ok(isUntranslated({ ...english, title: '甲', body: ' Text\n' }, english));
	assert.ok(isUntranslated({ ...english, body: '文' }, english));
	assert.ok(!isUntranslated({ title: '甲', description: '乙', body: '文' }, english));
});
