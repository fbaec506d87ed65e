import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { growth } from '../../testing/growth.ts';
import { data, names, now, words } from '../../testing/role-facts.ts';
import { type PastedRoles, parseRolePaste } from './paste.ts';

const parse = (text: string) => parseRolePaste(names, words, text, now);
const template = (id: string) => data.roles.find((role) => role.id === id)?.templateId ?? '';
const helpdesk = template('helpdesk-administrator');
const user = template('user-administrator');
const nobody = '00000000-1111-2222-3333-444444444444';

const memberOf = {
	'@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directoryObjects',
	value: [
		{ '@odata.type': '#microsoft.graph.directoryRole', id: nobody, displayName: 'Helpdesk Administrator', roleTemplateId: helpdesk },
		{ '@odata.type': '#microsoft.graph.group', id: nobody, displayName: 'User Administrator', isAssignableToRole: null },
		{ '@odata.type': '#microsoft.graph.administrativeUnit', id: nobody, displayName: 'Berlin', isMemberManagementRestricted: false },
	],
};
const powershell = [
	{
		DeletedDateTime: null,
		Id: nobody,
		AdditionalProperties: { '@odata.type': '#microsoft.graph.directoryRole', displayName: 'Benutzeradministrator', roleTemplateId: user },
	},
];
const assignments = {
	value: [
		{ id: 'x', principalId: nobody, roleDefinitionId: helpdesk, directoryScopeId: '/' },
		{ id: 'y', principalId: nobody, roleDefinitionId: user, directoryScopeId: `/administrativeUnits/${nobody}` },
		{ id: 'z', principalId: nobody, roleDefinitionId: nobody, directoryScopeId: '/' },
	],
};

/** A paste, and the non-empty parts of the result. */
const cases: [name: string, text: string, expected: Partial<PastedRoles>][] = [
	['memberOf from Graph Explorer', JSON.stringify(memberOf, null, 4), { roles: ['helpdesk-administrator'] }],
	[
		'with byte order mark and CRLF',
		`\ufeff${JSON.stringify(memberOf, null, 2).replaceAll('\n', '\r\n')}`,
		{ roles: ['helpdesk-administrator'] },
	],
	['Graph PowerShell, in its own casing', JSON.stringify(powershell), { roles: ['user-administrator'] }],
	[
		'upper-case template id',
		JSON.stringify({ PrincipalId: nobody, RoleTemplateId: helpdesk.toUpperCase() }),
		{ roles: ['helpdesk-administrator'] },
	],
	[
		'several documents',
		`${JSON.stringify(memberOf)}\n\n${JSON.stringify(powershell)}`,
		{ roles: ['helpdesk-administrator', 'user-administrator'] },
	],
	['between a command and a prompt', `$ az rest --url me/memberOf\n${JSON.stringify(memberOf)}\n$ `, { roles: ['helpdesk-administrator'] }],
	[
		'role assignments',
		JSON.stringify(assignments),
		{ roles: ['helpdesk-administrator'], unitRoles: ['user-administrator'], unrecognized: [nobody] },
	],
	[
		'az role assignment names',
		'["Helpdesk Administrator",\n "User Administrator"]',
		{ roles: ['helpdesk-administrator', 'user-administrator'] },
	],
	[
		'eligible assignments, by context',
		JSON.stringify({
			'@odata.context': 'x#roleManagement/directory/roleEligibilityScheduleInstances',
			value: [{ roleDefinitionId: user }],
		}),
		{ eligible: ['user-administrator'] },
	],
	[
		'eligible, by type',
		JSON.stringify({ '@odata.type': '#microsoft.graph.unifiedRoleEligibilitySchedule', roleDefinitionId: user }),
		{ eligible: ['user-administrator'] },
	],
	[
		'active wins over eligible',
		JSON.stringify([
			{ roleDefinitionId: user },
			{ '@odata.type': '#microsoft.graph.unifiedRoleEligibilitySchedule', roleDefinitionId: user },
		]),
		{ roles: ['user-administrator'] },
	],
	[
		'expanded definitions, one of them custom',
		JSON.stringify({
			value: [
				{ roleDefinitionId: nobody, roleDefinition: { displayName: 'App reader', isBuiltIn: false, templateId: nobody } },
				{ roleDefinitionId: nobody, roleDefinition: { displayName: 'Helpdesk Administrator', isBuiltIn: true, templateId: helpdesk } },
			],
		}),
		{ roles: ['helpdesk-administrator'], custom: ['App reader'] },
	],
	['role-assignable group', JSON.stringify({ '@odata.type': '#microsoft.graph.group', isAssignableToRole: true }), { group: true }],
	[
		'restricted unit',
		JSON.stringify({ '@odata.type': '#microsoft.graph.administrativeUnit', isMemberManagementRestricted: true }),
		{ restrictedUnit: true },
	],
	['ordinary group only', JSON.stringify({ '@odata.type': '#microsoft.graph.group', displayName: 'x' }), {}],
	[
		'a role nobody knows',
		JSON.stringify({ '@odata.type': '#microsoft.graph.directoryRole', displayName: 'Moon Administrator', roleTemplateId: nobody }),
		{ unrecognized: ['Moon Administrator'] },
	],
	['former names', JSON.stringify([{ displayName: 'Company Administrator' }]), { roles: ['global-administrator'] }],
	['more pages', JSON.stringify({ ...memberOf, '@odata.nextLink': 'https://x' }), { roles: ['helpdesk-administrator'], incomplete: true }],
	['cut off in the middle', JSON.stringify(memberOf).slice(0, -40), { roles: ['helpdesk-administrator'], incomplete: true }],
	[
		'an answer that is an error',
		'{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges"}}',
		{ problem: 'error-answer' },
	],
	[
		'a list',
		'- Helpdesk Administrator\r\n* User Admin;\n• 全域管理員\n',
		{ roles: ['global-administrator', 'helpdesk-administrator', 'user-administrator'] },
	],
	[
		'a list on one line',
		'Helpdesk Administrator, User Administrator, Moon Administrator',
		{ roles: ['helpdesk-administrator', 'user-administrator'], unrecognized: ['Moon Administrator'] },
	],
	[
		'a printed table',
		`PS C:\\> Get-MgUserMemberOfAsDirectoryRole -UserId ${nobody}\n\nId                                   DisplayName\n--                                   -----------\n${nobody} Helpdesk Administrator\n${nobody}   User Administrator`,
		{ roles: ['helpdesk-administrator', 'user-administrator'] },
	],
	[
		'a printed list',
		`# GET /me/memberOf/microsoft.graph.directoryRole\ndisplayName : Helpdesk Administrator\nid          : ${nobody}\ndescription : Can reset`,
		{ roles: ['helpdesk-administrator'] },
	],
	['template ids', `${helpdesk}\n${user.toUpperCase()}`, { roles: ['helpdesk-administrator', 'user-administrator'] }],
	[
		'what is no role',
		'Moon Administrator\nHelpdesk Administrator',
		{ roles: ['helpdesk-administrator'], unrecognized: ['Moon Administrator'] },
	],
	['nothing', ' \r\n ', { problem: 'empty' }],
	['no role anywhere', '{"a":1}', { problem: 'nothing-found' }],
];
const blank: PastedRoles = {
	roles: [],
	unitRoles: [],
	eligible: [],
	custom: [],
	group: false,
	restrictedUnit: false,
	unrecognized: [],
	moreUnrecognized: 0,
	incomplete: false,
};

describe('a paste', () => {
	for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(parse(text), { ...blank, ...expected }));
});

describe('a hostile paste', () => {
	test('markup stays short text', () => {
		const { unrecognized } = parse(
			`<img src=x onerror=alert(1)>\n${JSON.stringify({ '@odata.type': '#microsoft.graph.directoryRole', displayName: `<script>${'x'.repeat(500)}` })}`,
		);
		assert.ok(unrecognized.every((text) => text.length <= 80));
	});
	test('wrong types and prototype keys', () => {
		const wrong = [
			{ roleTemplateId: 1, displayName: {} },
			{ roleDefinitionId: ['x'] },
			{ displayName: '__proto__' },
			{ error: null },
			{ '@odata.type': 5 },
		];
		assert.equal(parse(JSON.stringify(wrong)).problem, 'nothing-found');
		parse('{"__proto__":{"roleTemplateId":"x"},"constructor":{"prototype":{"a":1}}}');
		assert.equal(({} as Record<string, unknown>)['roleTemplateId'], undefined);
	});
	test('many unknown names are counted, not listed', () => {
		const result = parse(Array.from({ length: 300 }, (_, i) => `Nobody ${i}`).join('\n'));
		assert.equal(result.unrecognized.length, 20);
		assert.equal(result.moreUnrecognized, 280);
	});
	test('any text gets an answer', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.json(),
					fc.jsonValue().map((value) => JSON.stringify({ value: [value] })),
				),
				(text) => void parse(text),
			),
			{ numRuns: 1000 },
		);
	});
	const role = JSON.stringify(memberOf.value[0]);
	for (const [name, text] of Object.entries({
		braces: '{'.repeat(1_000_000),
		pairs: '{"a":1}'.repeat(140_000),
		deep: `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`,
		lines: 'Moon Administrator\n'.repeat(55_000),
		'one line': 'Moon Administrator, '.repeat(50_000),
		commas: ','.repeat(1_000_000),
		spaces: `a${' '.repeat(1_000_000)}b`,
		colons: 'a : '.repeat(250_000),
		roles: `[${`${role},`.repeat(6000)}${role}]`,
		guids: `${nobody} `.repeat(27_000),
	}))
		test(`a megabyte of ${name} takes linear work`, () => {
			const ratio = growth((part) => void parse(part), text);
			assert.ok(ratio < 40, `${ratio} times the work for ten times the text`);
		});
});
