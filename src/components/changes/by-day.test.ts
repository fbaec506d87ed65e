import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDay } from './by-day.ts';

const note = (date: string, text: string) => ({ date, text });
const answers = [
	{ href: '/a/', title: 'A', changes: [note('2026-11-29', 'a2'), note('2026-03-01', 'a1')] },
	{ href: '/b/', title: 'B', changes: [note('2026-11-29', 'b1')] },
	{ href: '/c/', title: 'C', changes: [] },
];
const shown = (most: number) => byDay(answers, most).map(([date, entries]) => [date, entries.map(({ title, text }) => `${title} ${text}`)]);

test('the newest day comes first; within a day the order of the answers is kept', () => {
	assert.deepEqual(shown(9), [
		['2026-11-29', ['A a2', 'B b1']],
		['2026-03-01', ['A a1']],
	]);
});

test('the oldest notes are left out if there are too many', () => {
	assert.deepEqual(shown(2), [['2026-11-29', ['A a2', 'B b1']]]);
	assert.deepEqual(shown(1), [['2026-11-29', ['A a2']]]);
});
