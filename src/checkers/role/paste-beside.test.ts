import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unitPath } from '../../testing/role-accounts.ts';
import { data, names, now, words } from '../../testing/role-facts.ts';
import { readRolePaste, summarizeRoles } from './paste.ts';
import { isInDoubt } from './pasted-case.ts';

const read = (text: string) => readRolePaste(names, words, text, now);
const template = data.roles.find(({ id }) => id === 'user-administrator')?.templateId ?? '';

describe('what stands beside or below a name leaves it open', () => {
	const texts: [name: string, text: string][] = [
		['a number: of those who have it', 'User Administrator\t3'],
		['none has it', 'User Administrator\t0'],
		['the state below each name', 'User Administrator\nEligible\n\nHelpdesk Administrator\nAssigned'],
		['the state below the only name', 'User Administrator\nBerechtigt'],
		['headings whose cells are on lines of their own', '|===\n|Role |State |Scope\n\n|User Administrator\n|Eligible\n|Directory\n|==='],
		['a row that is cut off', 'Role\tState\tScope\nHelpdesk Administrator\tActive\tDirectory\nUser Admini'],
	];
	for (const [name, text] of texts) test(name, () => assert.ok(isInDoubt(read(text), {})));
});

describe('eligibility in Terraform is no assignment', () => {
	const resource = (type: string) =>
		`resource "${type}" "a" {\n    directory_scope_id = "${unitPath}"\n    principal_id       = "x"\n    role_definition_id = "${template}"\n}`;
	const state = (type: string) =>
		JSON.stringify({
			resources: [{ type, instances: [{ attributes: { directory_scope_id: '/', principal_id: 'x', role_definition_id: template } }] }],
		});
	for (const write of [resource, state])
		test(write === state ? 'state' : 'show', () => {
			const eligible = summarizeRoles(read(write('azuread_directory_role_eligibility_schedule_request')));
			assert.deepEqual([eligible.roles, eligible.unitRoles, eligible.eligible], [[], [], ['user-administrator']]);
			const active = summarizeRoles(read(write('azuread_directory_role_assignment')));
			assert.deepEqual([...active.roles, ...active.unitRoles], ['user-administrator']);
		});
});

describe('what an editor, a log or a diff writes in front of every line is no part of it', () => {
	const table = 'Role,State,Scope\nUser Administrator,Eligible,Directory\nHelpdesk Administrator,Active,Directory';
	const fronts: [name: string, front: (at: number) => string][] = [
		['numbers', (at) => `${at + 1}: `],
		['numbers, further apart', (at) => `${String(at + 9).padStart(4)}  `],
		['numbers and a rule', (at) => `${at + 1} | `],
		['the time', () => '[12:00:00] '],
		['date and time', () => '2026-11-29T08:00:00.1234567Z '],
		['a sign', () => '+'],
	];
	for (const [name, front] of fronts)
		test(name, () => {
			const text = table
				.split('\n')
				.map((line, at) => `${front(at)}${line}`)
				.join('\n');
			const { roles, eligible } = summarizeRoles(read(text));
			assert.deepEqual([roles, eligible], [['helpdesk-administrator'], ['user-administrator']]);
		});
	test('numbers that do not count the lines are not in front of them', () =>
		assert.ok(isInDoubt(read('25: User Administrator\n10: Helpdesk Administrator'), {})));
});
