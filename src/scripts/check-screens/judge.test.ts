import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type Measured, median } from './judge.ts';

const answer = (screens: number, compared = 0.9): Measured => ({ address: `/${screens}/`, kind: 'answer', screens, compared });

test('the median is the middle value, or the mean of the two middle values', () => {
	assert.equal(median([5, 1, 3]), 3);
	assert.equal(median([4, 1, 2, 9]), 3);
});

test('half of the answers may be longer than three screens, none longer than six', () => {
	assert.deepEqual(judge([answer(2), answer(3), answer(6)]), []);
	assert.match(judge([answer(2), answer(3.2), answer(4)])[0] ?? '', /median answer takes 3\.20/);
	assert.match(judge([answer(2), answer(2), answer(6.1)])[0] ?? '', /\/6\.1\/ takes 6\.1 screens, and may take 6/);
});

test('pages with rows or a form may take twelve screens, and are not part of the median', () => {
	const rows = (['errors', 'checker', 'list'] as const).map((kind): Measured => ({ address: `/${kind}/`, kind, screens: 12 }));
	assert.deepEqual(judge([answer(3), ...rows]), []);
	assert.equal(judge([answer(3), ...rows.map((page) => ({ ...page, screens: 12.1 }))]).length, 3);
});

test('the day of verification has to be on the first screen', () => {
	assert.deepEqual(judge([answer(2, 1)]), []);
	assert.match(judge([answer(2, 1.05)])[0] ?? '', /only below the first screen \(1\.05\)/);
});
