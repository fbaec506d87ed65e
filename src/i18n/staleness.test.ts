import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashSource, hashText, type SourceText, translationState } from './staleness.ts';

const text: SourceText = { title: 'T', description: 'D', aliases: ['a'], body: 'B\n' };

test('a translation is missing, current or stale', () => {
	assert.equal(translationState(text, undefined), 'missing');
	assert.equal(translationState(text, { sourceHash: hashSource(text) }), 'ok');
	assert.equal(translationState(text, { sourceHash: 'pending' }), 'stale');
	assert.equal(translationState(text, {}), 'stale');
});

test('every part of the text counts, white space around the body, line endings and the form of quotation marks do not', () => {
	for (const changed of [
		{ title: 'U' },
		{ description: 'E' },
		{ aliases: ['a', 'b'] },
		{ changes: [{ date: '2026-01-01', text: 'c' }] },
		{ body: 'C' },
	]) {
		assert.notEqual(hashSource({ ...text, ...changed }), hashSource(text));
	}
	assert.equal(hashSource({ ...text, body: '\r\nB\r\n\r\n' }), hashSource(text));
	assert.equal(hashSource({ ...text, body: 'The app’s “B”' }), hashSource({ ...text, body: 'The app\'s "B"' }));
	assert.equal(hashText(['app’s']), hashText(["app's"]));
});

test('a hash has twelve hexadecimal digits, and moving text from one field to another changes it', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (a, b) => {
			const hash = hashSource({ title: a, description: b, body: '' });
			assert.match(hash, /^[0-9a-f]{12}$/);
			if (a && b) assert.notEqual(hash, hashSource({ title: a + b, description: '', body: '' }));
		}),
	);
});
