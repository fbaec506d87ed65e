import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listeners } from './report-height.ts';

const allowed = ['https://a.example', 'https://b.example'];

test('the height is sent to the embedding page if its origin is allowed, otherwise to nobody', () => {
	assert.deepEqual(listeners(allowed, 'https://b.example'), ['https://b.example']);
	assert.deepEqual(listeners(allowed, 'https://c.example'), []);
	assert.deepEqual(listeners(allowed, 'null'), []);
});

test('if the browser does not tell the embedding origin, each allowed one is tried', () => {
	assert.deepEqual(listeners(allowed, undefined), allowed);
	assert.deepEqual(listeners([], undefined), []);
});
