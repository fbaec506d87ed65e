import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { data, names, now, strings, words } from '../../testing/role-facts.ts';
import { readRolePaste, summarizeRoles } from './paste.ts';
import { roleProblems } from './paste-rows.ts';

const template = (id: string) => data.roles.find((role) => role.id === id)?.templateId ?? '';
const user = template('user-administrator');
const helpdesk = template('helpdesk-administrator');
const ada = '00000000-1111-2222-3333-444444444444';
const unit = `/administrativeUnits/${ada}`;

const read = (text: string) => readRolePaste(names, words, text, now);
/** Role, how it is held, and its scope. */
const rows = (text: string) => read(text).rows.map(({ role, held, scope }) => [role, held, scope]);

const list = (fields: Record<string, string>) =>
	Object.entries(fields)
		.map(([name, value]) => `${name.padEnd(28)}: ${value}`)
		.join('\n');
const table = (heads: string[], ...lines: string[][]) => {
	const widths = heads.map((head, at) => Math.max(head.length, ...lines.map((line) => line[at]?.length ?? 0)));
	const row = (cells: string[]) =>
		cells
			.map((cell, at) => cell.padEnd(widths[at] ?? 0))
			.join(' ')
			.trimEnd();
	return [row(heads), row(heads.map((head) => '-'.repeat(head.length))), ...lines.map(row)].join('\n');
};

const eligible = [['user-administrator', 'eligible', 'tenant']];
const active = [['user-administrator', 'active', 'tenant']];
const inUnit = [['user-administrator', 'active', 'unit']];
const none = [['user-administrator', 'not-held', 'tenant']];
const listed = [['user-administrator', 'listed', 'tenant']];

describe('how a role is held, in every format', () => {
	const schedule = {
		CreatedUsing: 'x',
		DirectoryScopeId: '/',
		MemberType: 'Direct',
		PrincipalId: ada,
		RoleDefinitionId: user,
		Status: 'Provisioned',
	};
	const cases: [name: string, text: string, expected: unknown[][]][] = [
		['eligibility, Format-List', list({ ...schedule, RoleEligibilityScheduleId: ada }), eligible],
		['eligibility, Format-List without its own field', list(schedule), eligible],
		['assignment, Format-List', list({ ...schedule, ActivatedUsing: '', AssignmentType: 'Assigned' }), active],
		[
			'eligibility, Format-Table',
			table(['DirectoryScopeId', 'PrincipalId', 'RoleDefinitionId', 'RoleEligibilityScheduleId'], ['/', ada, user, ada]),
			eligible,
		],
		[
			'eligibility, by its command',
			`PS C:\\> Get-MgRoleManagementDirectoryRoleEligibilityScheduleInstance -Filter "principalId eq '${ada}'"\n\n${table(['Id', 'PrincipalId', 'RoleDefinitionId', 'DirectoryScopeId'], ['x', ada, user, '/'])}`,
			eligible,
		],
		['assignment for a unit, Format-Table', table(['Id', 'RoleDefinitionId', 'DirectoryScopeId'], ['x', user, unit]), inUnit],
		['assignment for a unit, Format-List', list({ RoleDefinitionId: user, DirectoryScopeId: unit }), inUnit],
		['assignment for a unit, CSV', `RoleDefinitionId,DirectoryScopeId\n${user},${unit}`, inUnit],
		['a portal table', 'Role\tScope\tState\nUser Administrator\tDirectory\tEligible', eligible],
		['a portal table in Chinese', '角色\t範圍\t狀態\nUser Administrator\t目錄\t合格', eligible],
		['two spaces before the colon', 'DisplayName  : User Administrator', active],
		['Format-List double spaced', list({ RoleDefinitionId: user, DirectoryScopeId: unit }).replaceAll('\n', '\n\n'), inUnit],
		['quoted by mail', `> ${list({ RoleDefinitionId: user, DirectoryScopeId: unit }).replaceAll('\n', '\n> ')}`, inUnit],
		[
			'denied request',
			JSON.stringify({
				'@odata.type': '#microsoft.graph.unifiedRoleAssignmentScheduleRequest',
				status: 'Denied',
				action: 'selfActivate',
				roleDefinitionId: user,
				directoryScopeId: '/',
			}),
			none,
		],
		['revoked request', list({ Action: 'adminAssign', Status: 'Revoked', RoleDefinitionId: user }), none],
		['removal', list({ Action: 'adminRemove', Status: 'Provisioned', RoleDefinitionId: user }), none],
		['former', 'Former: User Administrator', none],
		['in brackets', 'User Administrator (eligible)', eligible],
		['under a heading', 'Eligible assignments\nUser Administrator', eligible],
		[
			'two headings',
			'Eligible assignments\nUser Administrator\nActive assignments\nHelpdesk Administrator',
			[...eligible, ['helpdesk-administrator', 'active', 'tenant']],
		],
		[
			'definitions, by command',
			`Get-MgRoleManagementDirectoryRoleDefinition\n\n${table(['DisplayName', 'Id'], ['User Administrator', user])}`,
			listed,
		],
		[
			'definitions, JSON',
			JSON.stringify({
				'@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#roleManagement/directory/roleDefinitions',
				value: [{ id: user, displayName: 'User Administrator', isBuiltIn: true }],
			}),
			listed,
		],
		[
			'directory roles of the tenant',
			JSON.stringify({
				'@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directoryRoles',
				value: [{ displayName: 'User Administrator', roleTemplateId: user }],
			}),
			listed,
		],
		['a user named like a role, JSON', JSON.stringify({ '@odata.type': '#microsoft.graph.user', displayName: 'User Administrator' }), []],
		[
			'a user named like a role, Format-List',
			list({ DisplayName: 'User Administrator', Id: ada, Mail: 'a@contoso.com', UserPrincipalName: 'a@contoso.com' }),
			[],
		],
		[
			'AdditionalProperties',
			list({
				Id: ada,
				AdditionalProperties: `{[@odata.type, #microsoft.graph.directoryRole], [displayName, User Administrator], [roleTemplateId, ${user}]}`,
			}),
			active,
		],
		[
			'short names',
			'UA\nHDA',
			[
				['user-administrator', 'active', 'tenant'],
				['helpdesk-administrator', 'active', 'tenant'],
			],
		],
		['a mistake', 'Global Adminstrator', [['global-administrator', 'active', 'tenant']]],
	];
	for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(rows(text), expected));
});

describe('text around a role', () => {
	const ga = (held: string, scope = 'tenant') => [['global-administrator', held, scope]];
	const id = template('global-administrator');
	const cases: [name: string, text: string, expected: unknown[][]][] = [
		[
			'members of a role, of whom one is named like one',
			'RoleMemberType EmailAddress DisplayName\n-------------- ------------ -----------\nUser           a@contoso.com Global Administrator',
			[],
		],
		[
			'buttons beside roles',
			'Eligible assignments\nRole\tScope\tAction\nGlobal Administrator\tDirectory\tActivate\nActive assignments\nRole\tScope\tState\tAction\nUser Administrator\tDirectory\tAssigned\tDeactivate',
			[...ga('eligible'), ...active],
		],
		['a button below roles', 'Roles\nGlobal Administrator\nManage roles', ga('active')],
		['boxes to tick', '[x] User Administrator\n[ ] Global Administrator', []],
		['an end that is over', 'Role\tState\tEnd time\nGlobal Administrator\tAssigned\tExpired', ga('not-held')],
		['counts of members', 'Role,Members\nGlobal Administrator,3', ga('listed')],
		['a policy about a role', JSON.stringify({ roleDefinitionId: id, scopeId: '/', scopeType: 'Directory', policyId: 'x' }), ga('listed')],
		['a policy for roles', JSON.stringify({ conditions: { includeRoles: [id] } }), []],
		[
			'an expanded unit',
			JSON.stringify({
				roleDefinition: { displayName: 'Global Administrator' },
				directoryScope: { '@odata.type': '#microsoft.graph.administrativeUnit', id: ada },
			}),
			ga('active', 'unit'),
		],
		['a unit by its own field', JSON.stringify({ roleTemplateId: id, administrativeUnitId: ada }), ga('active', 'unit')],
		['an id of eligibility', JSON.stringify({ id: `${'Q'.repeat(40)}-1-e`, roleDefinitionId: id }), ga('eligible')],
		['a column nobody knows', 'Role,IsActive\nGlobal Administrator,False', ga('not-held')],
		['a column nobody knows beside ones we know', 'Role,State,Scope,Team\nGlobal Administrator,Active,Directory,Blue', ga('active')],
		['full-width brackets', 'Global Administrator（合格、管理單位）', ga('eligible', 'unit')],
		['a cell nobody knows', 'Global Administrator\tZrušeno', ga('not-held')],
		['cells a line in a language nobody knows', 'Role\nStav\nGlobal Administrator\nZrušeno', ga('not-held')],
	];
	for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(rows(text), expected));
});

describe('what is not understood is reported', () => {
	test('an unknown label, a sentence, an unknown state', () => {
		for (const text of [
			'Wished: Global Administrator',
			'My colleague was Global Administrator once',
			'Role\tState\nUser Administrator\tZrušeno',
		]) {
			const { rows: found, unread, problems } = read(text);
			assert.ok(
				found.every(({ held }) => held !== 'active'),
				text,
			);
			assert.equal(unread.length, 1, text);
			assert.ok(problems.includes('unread'));
		}
	});
	test('an unknown scope is not the tenant', () => {
		assert.deepEqual(rows('Role\tScope\nUser Administrator\tBerlin'), [['user-administrator', 'active', 'unknown']]);
		assert.equal(read('Role\tScope\nUser Administrator\tBerlin').unread.length, 1);
	});
	test('an empty result is reported', () => {
		assert.deepEqual(read('Good morning.').problems.includes('nothing-found') || read('Good morning.').unrecognized.length > 0, true);
		assert.deepEqual(read('{"a":1}').problems, ['nothing-found']);
	});
	test('whose roles they are, and that they belong to several people', () => {
		const { rows: found, problems } = read(`UserPrincipalName,RoleName\na@contoso.com,User Administrator\nb@contoso.com,Global Reader`);
		assert.deepEqual(
			found.map(({ whose }) => whose),
			['a@contoso.com', 'b@contoso.com'],
		);
		assert.ok(problems.includes('several-people'));
	});
});

describe('remarks that a role is not active', () => {
	const texts: [string, string, string[]][] = [
		['a flag that it is not active', '[{"roleName":"Global Administrator","isActive":false}]', []],
		['a flag that it is eligible', '[{"roleName":"Global Administrator","isEligible":true}]', ['global-administrator']],
		['a type', 'Role,Type\nGlobal Administrator,Eligible', ['global-administrator']],
		['struck out in HTML', '<ul><li><s>Global Administrator</s></li></ul>', []],
		['names and values on one line', 'RoleName=Global Administrator; State=Eligible', []],
		['a list by its name', '{"eligibleRoles":[{"displayName":"Global Administrator"}]}', ['global-administrator']],
		['a heading with a count', 'Eligible roles (1)\nGlobal Administrator', ['global-administrator']],
	];
	for (const [why, text, eligible] of texts)
		test(why, () => {
			const found = summarizeRoles(read(text));
			assert.deepEqual([found.roles, found.unitRoles, found.eligible], [[], [], eligible]);
		});
});

test('a reader can correct a row', () => {
	const reading = read(`User Administrator\nHelpdesk Administrator`);
	assert.deepEqual(summarizeRoles(reading, { 0: { held: 'eligible' }, 1: { scope: 'unit' } }).unitRoles, ['helpdesk-administrator']);
	assert.deepEqual(summarizeRoles(reading, { 0: { held: 'eligible' } }).eligible, ['user-administrator']);
	assert.deepEqual(summarizeRoles(reading, { 0: { drop: true } }).roles, ['helpdesk-administrator']);
	assert.equal(helpdesk.length, 36);
});

test('each problem has its sentence in each language', () => {
	for (const id of roleProblems) for (const own of Object.values(strings)) assert.ok(own[`role.paste.problem.${id}`], id);
});
