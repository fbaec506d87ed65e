import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from './counted.ts';

test('only 1 takes the singular', () => {
	assert.deepEqual(
		[0, 1, 2, 21].map((count) => counted(count, 'mistake')),
		['0 mistakes', '1 mistake', '2 mistakes', '21 mistakes'],
	);
});
