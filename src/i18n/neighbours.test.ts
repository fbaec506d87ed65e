import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighbours } from './neighbours.ts';

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => from + place);

test('a short list is returned whole, whatever is in it', () => {
	assert.deepEqual(neighbours(numbers(0, 12), 11), numbers(0, 12));
	assert.deepEqual(neighbours([1, 2], 9), [1, 2]);
});

test('of a long list the part around the item is returned, always of the same length, with room for a link to the rest', () => {
	assert.deepEqual(neighbours(numbers(0, 300), 150), numbers(145, 156));
	assert.deepEqual(neighbours(numbers(0, 300), 3), numbers(0, 11));
	assert.deepEqual(neighbours(numbers(0, 300), 299), numbers(289, 300));
	assert.deepEqual(neighbours(numbers(0, 300), 999), numbers(0, 11));
});
