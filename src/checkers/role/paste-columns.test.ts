import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { names, now, words } from '../../testing/role-facts.ts';
import { readRolePaste, summarizeRoles } from './paste.ts';
import { isInDoubt } from './pasted-case.ts';

const read = (value: unknown) => readRolePaste(names, words, JSON.stringify(value), now);
const held = (value: unknown) => {
	const { roles, unitRoles, eligible } = summarizeRoles(read(value));
	return [roles, unitRoles, eligible];
};

describe('a table that is written by its columns is read by its rows', () => {
	const columns = {
		Role: ['User Administrator', 'Helpdesk Administrator', 'Groups Administrator'],
		State: ['Active', 'Eligible', 'Removed'],
		Scope: ['Directory', 'Directory', 'Directory'],
	};
	const headings = Object.keys(columns);
	const rows = columns.Role.map((role, at) => [role, columns.State[at], columns.Scope[at]]);
	const forms: [name: string, value: unknown][] = [
		['lists', columns],
		['lists in an answer', { value: columns }],
		['objects by the number of the row', Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, { ...cells }]))],
		['names of columns apart', { columns: headings, index: [0, 1, 2], data: rows }],
		['names of columns with types', { tables: [{ name: 'r', columns: headings.map((name) => ({ name, type: 'string' })), rows }] }],
	];
	for (const [name, value] of forms)
		test(name, () => assert.deepEqual(held(value), [['user-administrator'], [], ['helpdesk-administrator']]));

	test('what stands once beside the columns holds for each row', () =>
		assert.deepEqual(held({ State: 'Eligible', Role: columns.Role.slice(0, 1), Scope: ['Directory'] }), [[], [], ['user-administrator']]));
	test('columns that differ in length are named as not understood', () => {
		for (const value of [
			{ ...columns, State: ['Active'] },
			{ columns: headings, data: [...rows, ['Groups Administrator']] },
		]) {
			const reading = read(value);
			assert.ok(reading.unread.length > 0);
			assert.ok(isInDoubt(reading, {}));
			assert.deepEqual(reading.rows, []);
		}
	});
	test('lists of names beside each other are no columns', () =>
		assert.deepEqual(held({ activeRoles: ['User Administrator'], eligibleRoles: ['Helpdesk Administrator'] }), [
			['user-administrator'],
			[],
			['helpdesk-administrator'],
		]));
});
