import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commonEnd, groupRows } from './groups.ts';

const actors = ['a', 'b', 'c', 'd'];

test('rows are grouped by which roles are enough, from all to few, and keep their order within a group', () => {
	const rows = [
		{ target: 'few', allowed: ['c', 'd'] },
		{ target: 'all', allowed: actors },
		{ target: 'mixed', allowed: ['a', 'c', 'd'] },
		{ target: 'all too', allowed: ['d', 'c', 'b', 'a'] },
		{ target: 'nobody', allowed: [] },
		{ target: 'few too', allowed: ['d', 'c'] },
	];
	assert.deepEqual(
		groupRows(actors, rows).map(({ kind, named, rows: own }) => [kind, named.join(), own.map(({ target }) => target).join()]),
		[
			['all', '', 'all,all too'],
			['all-but', 'b', 'mixed'],
			['only', 'c,d', 'few,few too'],
			['none', '', 'nobody'],
		],
	);
	assert.deepEqual(groupRows(['a', 'b', 'c', 'd', 'e'], [{ target: 'x', allowed: ['a', 'b', 'c'] }])[0]?.kind, 'some');
});

test('no row is lost or duplicated, and each group’s heading is true for all its rows', () => {
	const row = fc.record({ target: fc.string(), allowed: fc.subarray(actors) });
	fc.assert(
		fc.property(fc.array(row), (rows) => {
			const groups = groupRows(actors, rows);
			assert.deepEqual(new Set(groups.flatMap((group) => group.rows)), new Set(rows));
			assert.equal(groups.flatMap((group) => group.rows).length, rows.length);
			for (const { kind, named, rows: own } of groups)
				for (const { allowed } of own) {
					if (kind === 'all') assert.equal(allowed.length, actors.length);
					if (kind === 'none') assert.equal(allowed.length, 0);
					if (kind === 'only') assert.deepEqual([...allowed].sort(), [...named].sort());
					if (kind === 'all-but') assert.deepEqual([...allowed, ...named].sort(), actors);
				}
		}),
	);
});

for (const [names, end] of [
	[['Password Administrator', 'User Administrator'], ' Administrator'],
	[['密碼管理員', '使用者管理員'], '管理員'],
	[['Directory Readers', 'User Administrator'], ''],
	[['Administrator', 'User Administrator'], ''],
	[['Reader', 'Leader'], ''],
	[[], ''],
] as const)
	test(`the common end of ${names.join(', ') || 'nothing'} is "${end}"`, () => assert.equal(commonEnd(names), end));
