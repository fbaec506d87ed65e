import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDue, type NoticeDays } from './notice-days.ts';

const both = { from: '2026-12-20', until: '2026-12-24' };
const cases: [day: string, days: NoticeDays, shows: boolean][] = [
	['2026-12-19', both, false],
	['2026-12-20', both, true],
	['2026-12-22', both, true],
	['2026-12-24', both, true],
	['2026-12-25', both, false],
	['2027-12-22', both, false],
	['2026-12-19', { from: '2026-12-20' }, false],
	['2030-01-01', { from: '2026-12-20' }, true],
	['2020-01-01', { until: '2026-12-24' }, true],
	['2026-12-25', { until: '2026-12-24' }, false],
	['2026-12-25', {}, true],
];

for (const [day, days, shows] of cases)
	test(`a notice ${days.from ?? '…'} to ${days.until ?? '…'} ${shows ? 'shows' : 'does not show'} on ${day}`, () =>
		assert.equal(isDue(days, day), shows));
