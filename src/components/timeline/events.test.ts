import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byYear, eventStates, lastDay } from './events.ts';

const events = [{ from: '2025-04', to: '2025-05' }, { from: '2026-10-05', or: '2026-11-09' }, { from: '2027-02-01' }, { from: '2027-03' }];

for (const [today, states] of [
	['2025-04-30', ['next', 'ahead', 'ahead', 'ahead']],
	['2025-05-31', ['next', 'ahead', 'ahead', 'ahead']],
	['2025-06-01', ['done', 'next', 'ahead', 'ahead']],
	['2026-11-09', ['done', 'next', 'ahead', 'ahead']],
	['2026-11-10', ['done', 'done', 'next', 'ahead']],
	['2027-02-01', ['done', 'done', 'next', 'ahead']],
	['2027-02-02', ['done', 'done', 'done', 'next']],
	['2027-04-01', ['done', 'done', 'done', 'done']],
] as const)
	test(`on ${today}`, () => assert.deepEqual(eventStates(events, today), states));

test('two events on the same day are both the next', () =>
	assert.deepEqual(eventStates([{ from: '2027-02-01' }, { from: '2027-02-01' }, { from: '2027-03' }], '2027-01-01'), [
		'next',
		'next',
		'ahead',
	]));

test('the last day of a period, of alternative days, of a month', () => {
	assert.equal(lastDay({ from: '2025-04', to: '2025-05' }), '2025-05-31');
	assert.equal(lastDay({ from: '2026-10-05', or: '2026-11-09' }), '2026-11-09');
	assert.equal(lastDay({ from: '2027-03' }), '2027-03-31');
});

test('years are in order, with their events in order', () =>
	assert.deepEqual(byYear([{ from: '2027-03' }, { from: '2025-10-01' }, { from: '2025-10' }, { from: '2027-02-01' }]), [
		['2025', [{ from: '2025-10-01' }, { from: '2025-10' }]],
		['2027', [{ from: '2027-02-01' }, { from: '2027-03' }]],
	]));
