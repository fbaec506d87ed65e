import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { names, now, words } from '../../testing/role-facts.ts';
import { readRolePaste, summarizeRoles } from './paste.ts';

const role = 'User Administrator';
const definition = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const someone = '00000000-1111-4222-8333-000000000001';

/** The roles that count as held for the whole tenant, and whether anything else was said. */
function read(text: string) {
	const reading = readRolePaste(names, words, text, now);
	return { held: summarizeRoles(reading).roles, said: reading.problems.length + reading.unread.length > 0 };
}

describe('a field that nobody knows may say that a role is not held', () => {
	const fields: Record<string, unknown>[] = [
		{ Zustand: 'entzogen' },
		{ remark: 'removed in May' },
		{ حالة: 'ملغى' },
		{ granted: 'no' },
		{ has: false },
		{ 'Assigned to': 'none' },
		{ 'Assigned to': null },
		{ 'Assigned to': '-' },
		{ activeAssignments: 0 },
		{ conditions: { users: {} } },
		{ deletedDateTime: '2026-01-01T00:00:00Z' },
	];
	for (const field of fields) {
		test(`in JSON: ${JSON.stringify(field)}`, () =>
			assert.deepEqual(read(JSON.stringify([{ Role: role, ...field }])), { held: [], said: true }));
		const [[name, value] = ['', '']] = Object.entries(field);
		if (typeof value === 'string')
			test(`in a table: ${name}, ${value}`, () => assert.deepEqual(read(`Role\t${name}\n${role}\t${value}`), { held: [], said: true }));
	}
});

describe('a name with a word for nothing beside it', () => {
	for (const word of ['none', 'null', 'n/a', 'N/A', '-', '—', '""', '[]'])
		for (const line of [`${role}: ${word}`, `${role}\t${word}`, `${role} | ${word}`])
			test(JSON.stringify(line), () => assert.deepEqual(read(line), { held: [], said: true }));
});

describe('an object that is named like a role', () => {
	const objects: [name: string, object: Record<string, unknown>][] = [
		['a device', { '@odata.type': '#microsoft.graph.device', displayName: role }],
		['a policy', { displayName: role, state: 'enabled', conditions: { users: { includeUsers: ['All'] } } }],
	];
	for (const [name, object] of objects) test(name, () => assert.deepEqual(read(JSON.stringify(object)), { held: [], said: true }));
});

describe('an assignment without its scope is not one for the tenant', () => {
	const assignment = { principalId: someone, roleDefinitionId: definition, directoryScopeId: null };
	test('in JSON', () => assert.deepEqual(read(JSON.stringify(assignment)), { held: [], said: true }));
	test('in a list', () =>
		assert.deepEqual(read(`PrincipalId : ${someone}\nRoleDefinitionId : ${definition}\nDirectoryScopeId : `), { held: [], said: true }));
});

test('a custom role that is named like a built-in one', () =>
	assert.deepEqual(read(`Role,Type\n${role},CustomRole`), { held: [], said: false }));

describe('marks of Markdown and quotes around a name', () => {
	for (const line of [`**${role}**`, `- **${role}**`, `«${role}»`])
		test(line, () => assert.deepEqual(read(line).held, ['user-administrator']));
});
