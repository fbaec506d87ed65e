import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listeners } from './report-height.ts';

const allowed = ['https://a.example', 'https://b.example'];

test('the height goes to the page around if that is allowed, and to no stranger', () => {
	assert.deepEqual(listeners(allowed, 'https://b.example'), ['https://b.example']);
	assert.deepEqual(listeners(allowed, 'https://c.example'), []);
	assert.deepEqual(listeners(allowed, 'null'), []);
});

test('where the browser keeps the page around to itself, each allowed one is tried', () => {
	assert.deepEqual(listeners(allowed, undefined), allowed);
	assert.deepEqual(listeners([], undefined), []);
});
