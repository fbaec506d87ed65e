import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printDelimited, printList, printTable } from '../../testing/printed.ts';
import { other, person } from '../../testing/role-accounts.ts';
import { data, names, now, words } from '../../testing/role-facts.ts';
import { readRolePaste, summarizeRoles } from './paste.ts';
import { isInDoubt } from './pasted-case.ts';

const template = (id: string) => data.roles.find((role) => role.id === id)?.templateId ?? '';
const user = { name: 'User Administrator', template: template('user-administrator') };
const global = { name: 'Global Administrator', template: template('global-administrator') };
const object = '00000000-1111-2222-3333-444444444444';
const graph = 'https://graph.microsoft.com/v1.0';

const read = (text: string) => readRolePaste(names, words, text, now);
const bare = ({ name, template: id }: typeof user) => ({
	id: object,
	description: 'Can do things.',
	displayName: name,
	roleTemplateId: id,
});
const typed = (role: typeof user) => ({ '@odata.type': '#microsoft.graph.directoryRole', ...bare(role) });
const answer = (context: string, ...value: unknown[]) => JSON.stringify({ '@odata.context': `${graph}/$metadata#${context}`, value });
const table = printTable([[object, user.name, user.template]], ['Id', 'DisplayName', 'RoleTemplateId']);

describe('a list of the roles that a tenant has gives no sure verdict', () => {
	const texts: [name: string, text: string][] = [
		['GET /directoryRoles without its context', JSON.stringify({ value: [bare(user), bare(global)] })],
		['GET /directoryRoles', answer('directoryRoles', bare(user))],
		['with members', JSON.stringify([{ ...bare(user), members: [{ displayName: person.display }] }])],
		['role templates', JSON.stringify([{ id: user.template, displayName: user.name, description: 'Can do things.' }])],
		['Get-MgDirectoryRole, its command lost', table],
		['Get-MgDirectoryRole', `PS C:\\> Get-MgDirectoryRole\n${table}`],
		['Get-MsolRole, its command lost', printTable([[object, user.name, 'Can do things.']], ['ObjectId', 'Name', 'Description'])],
		[
			'Format-List',
			printList([['Can do things.', user.name, object, user.template]], ['Description', 'DisplayName', 'Id', 'RoleTemplateId']),
		],
		['CSV', printDelimited([[user.name, 'Can do things.']], ['Role', 'Description'], ',', true)],
		['the portal’s page of all roles', 'Role\tDescription\tPrivileged\tType\nUser Administrator\tCan do things.\t\tBuilt-in'],
		['names alone, below a command', `(Get-MgDirectoryRole).DisplayName\n${user.name}\n${global.name}`],
		['names alone, in a table', printTable([[user.name], [global.name]], ['DisplayName'])],
	];
	for (const [name, text] of texts)
		test(name, () => {
			const reading = read(text);
			assert.ok(reading.rows.length > 0);
			assert.ok(isInDoubt(reading, {}));
			assert.ok(reading.problems.includes('listing') || reading.problems.includes('whose-unclear'));
			// Once a reader has put a row right, it counts.
			assert.deepEqual(summarizeRoles(reading, { 0: { held: 'active' } }).roles.includes('user-administrator'), true);
			assert.equal(isInDoubt(reading, { 0: { held: 'active' } }), reading.unread.length + reading.unrecognized.length > 0);
		});
});

describe('what a person is a member of is that person’s', () => {
	const texts: [name: string, text: string][] = [
		['its context', answer('directoryObjects', typed(user))],
		['the context of one user', answer(`users('${object}')/memberOf`, bare(user))],
		['objects of several types', JSON.stringify([{ '@odata.type': '#microsoft.graph.group', displayName: 'All staff' }, typed(user)])],
		['the address above', `GET ${graph}/me/memberOf/microsoft.graph.directoryRole\n${answer('directoryRoles', bare(user))}`],
		['az rest', `$ az rest --url ${graph}/me/transitiveMemberOf/microsoft.graph.directoryRole\n${JSON.stringify({ value: [bare(user)] })}`],
		['the command above', `PS C:\\> Get-MgUserMemberOfAsDirectoryRole -UserId ${person.upn}\n${table}`],
		['MSOnline', `PS C:\\> Get-MsolUserRole -UserPrincipalName ${person.upn}\n${printTable([[object, user.name]], ['ObjectId', 'Name'])}`],
		['whose it is, in a column', printTable([[person.upn, object, user.name]], ['UserPrincipalName', 'Id', 'RoleName'])],
	];
	for (const [name, text] of texts)
		test(name, () => {
			const reading = read(text);
			assert.deepEqual(summarizeRoles(reading).roles, ['user-administrator']);
			assert.deepEqual(reading.problems, []);
			assert.equal(isInDoubt(reading, {}), false);
		});
});

describe('a group that is named like a role is none', () => {
	const texts: [name: string, text: string][] = [
		['typed', JSON.stringify({ value: [{ '@odata.type': '#microsoft.graph.group', displayName: global.name }] })],
		['by its type, in a table', printTable([[object, global.name, 'Group']], ['ObjectId', 'DisplayName', 'ObjectType'])],
		['Type: Security', `Name\tType\n${global.name}\tSecurity`],
		['Type: Microsoft 365', `Name,Type\n${global.name},Microsoft 365`],
		['in Chinese', `名稱\t類型\n${global.name}\t安全性`],
		['its membership', `Name\tObject Id\tGroup Type\tMembership Type\n${global.name}\t${object}\tSecurity\tAssigned`],
		['of Active Directory', `PS C:\\> Get-ADPrincipalGroupMembership ada | select name\n${printTable([[global.name]], ['name'])}`],
		['that holds a role', printTable([[global.name, 'Admins', 'Group']], ['RoleName', 'PrincipalName', 'PrincipalType'])],
		[
			'that holds a role, in Graph',
			JSON.stringify([
				{
					...{ roleDefinitionId: global.template, directoryScopeId: '/', principalId: object },
					principal: { '@odata.type': '#microsoft.graph.group', displayName: 'Admins' },
				},
			]),
		],
		['an Azure role', printTable([[person.upn, 'Security Reader', '/subscriptions/1']], ['Principal', 'Role', 'Scope'])],
		['a custom role with the name of a built-in one', JSON.stringify([{ ...bare(global), roleTemplateId: object, isBuiltIn: false }])],
	];
	for (const [name, text] of texts)
		test(name, () => {
			const { roles, unitRoles, eligible } = summarizeRoles(read(text));
			assert.deepEqual([roles, unitRoles, eligible], [[], [], []]);
		});
	test('groups alone say that there is no role only where they are one person’s', () => {
		const groups = { displayName: 'All staff', groupTypes: [], securityEnabled: true };
		assert.deepEqual(read(JSON.stringify([groups])).problems, ['nothing-found']);
		assert.deepEqual(read(answer('directoryObjects', groups)).problems, []);
	});
});

describe('roles of several people are named as such', () => {
	const of = (upn: string, role: typeof user) => ({ userPrincipalName: upn, memberOf: [typed(role)] });
	const texts: [name: string, text: string][] = [
		['users with what they are a member of', JSON.stringify([of(person.upn, user), of(other.upn, global)])],
		['answers of two users', `${answer(`users('a')/memberOf`, typed(user))}\n${answer(`users('b')/memberOf`, typed(global))}`],
		['answers that do not say whose', `${answer('directoryObjects', typed(user))}\n${answer('directoryObjects', typed(global))}`],
		['two commands', [person, other].map(({ upn }) => `PS C:\\> Get-MgUserMemberOf -UserId ${upn}\n\n${user.name}\n`).join('\n')],
		['addresses above', `Ada (${person.upn})\n- ${user.name}\nBen (${other.upn})\n- ${global.name}`],
		['names above', `Ada:\n- ${user.name}\nBen:\n- ${global.name}`],
		['a chat', `Ada Byron 10:03\n${user.name}\nBen Ohm 10:04\n${global.name}`],
	];
	for (const [name, text] of texts) test(name, () => assert.ok(isInDoubt(read(text), {})));
	test('further pages are no further person', () => {
		const first = JSON.stringify({ ...JSON.parse(answer('directoryObjects', typed(user))), '@odata.nextLink': 'https://x' });
		assert.deepEqual(read(`${first}\n${answer('directoryObjects', typed(global))}`).problems, ['more-pages']);
	});
});

describe('what was asked for or went wrong is no list of what somebody holds', () => {
	test('a refused request alone leaves the verdict open', () =>
		assert.ok(isInDoubt(read(JSON.stringify([{ roleDefinitionId: global.template, action: 'selfActivate', status: 'Denied' }])), {})));
	test('an error beside an answer', () =>
		assert.ok(isInDoubt(read(`${answer('directoryObjects', typed(user))}\n{"error":{"code":"Request_ResourceNotFound"}}`), {})));
	test('a question', () => assert.deepEqual(summarizeRoles(read('User Administrator?')).roles, []));
	test('roles that something needs', () =>
		assert.deepEqual(summarizeRoles(read('Required roles:\n- User Administrator\n- Global Reader')).roles, []));
	test('a count', () => assert.deepEqual(summarizeRoles(read('User Administrator (3)')).roles, []));
	test('a numbered list', () =>
		assert.deepEqual(summarizeRoles(read('1. User Administrator\n2) Global Reader')).roles, ['global-reader', 'user-administrator']));
});
