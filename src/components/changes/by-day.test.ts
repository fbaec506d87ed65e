import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDay } from './by-day.ts';

test('the newest day comes first, and within a day the order of the answers holds', () => {
	const note = (date: string, text: string) => ({ date, text });
	const days = byDay([
		{ href: '/a/', title: 'A', changes: [note('2026-11-29', 'a2'), note('2026-03-01', 'a1')] },
		{ href: '/b/', title: 'B', changes: [note('2026-11-29', 'b1')] },
		{ href: '/c/', title: 'C', changes: [] },
	]);
	assert.deepEqual(
		days.map(([date, entries]) => [date, entries.map(({ title, text }) => `${title} ${text}`)]),
		[
			['2026-11-29', ['A a2', 'B b1']],
			['2026-03-01', ['A a1']],
		],
	);
});
