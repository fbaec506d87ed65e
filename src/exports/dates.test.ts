import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesAsEvents } from './dates.ts';

const about = { title: 'It ends', text: 'Why', url: 'https://help.example/en/' };
const days = (date: { from: string; to?: string; or?: string; onwards?: true }) =>
	datesAsEvents([{ id: 'x', ...date, ...about }], 'sources disagree').map(({ id, start, untilDay = 0 }) => [
		id,
		new Date(start).toISOString().slice(0, 10),
		new Date(untilDay).toISOString().slice(0, 10),
	]);

for (const [why, date, expected] of [
	['a day ends with the next one', { from: '2027-02-01' }, [['x', '2027-02-01', '2027-02-02']]],
	['a month is all of its days', { from: '2028-02' }, [['x', '2028-02-01', '2028-03-01']]],
	['a span ends after its last month', { from: '2025-04', to: '2025-05' }, [['x', '2025-04-01', '2025-06-01']]],
	['from then on is the first day', { from: '2025-10', onwards: true }, [['x', '2025-10-01', '2025-10-02']]],
	[
		'where sources disagree, both days',
		{ from: '2026-10-05', or: '2026-11-09' },
		[
			['x-0', '2026-10-05', '2026-10-06'],
			['x-1', '2026-11-09', '2026-11-10'],
		],
	],
] as const)
	test(why, () => assert.deepEqual(days(date), expected));
