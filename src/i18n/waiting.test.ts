import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWaiting, waitingText, withoutWaiting } from './waiting.ts';

test('a text waits until its brackets are removed', () => {
	assert.ok(isWaiting(waitingText('Reset')));
	assert.ok(isWaiting('⟦Reset'));
	assert.ok(!isWaiting('Zurücksetzen'));
});

test('waiting texts are left out, and with them the entries that they are part of', () => {
	const day = new Date(0);
	const value = {
		first: '⟦One⟧',
		second: 'Zwei',
		error: { means: 'Das', reader: '⟦Do⟧' },
		whole: { means: 'Das', reader: 'Jenes' },
		terms: [
			{ english: 'a', use: '⟦a⟧' },
			{ english: 'b', use: 'B' },
		],
		words: ['x', '⟦y⟧'],
		day,
	};
	assert.deepEqual(withoutWaiting(value), {
		second: 'Zwei',
		whole: { means: 'Das', reader: 'Jenes' },
		terms: [{ english: 'b', use: 'B' }],
		words: ['x'],
		day,
	});
});
