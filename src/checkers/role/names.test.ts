import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { data, index, names } from '../../testing/role-facts.ts';
import { findTool } from './find-tool.ts';
import { findRole, searchRoles } from './names.ts';

describe('finding a role', () => {
	test('by name, translation, template id, in any spelling', () => {
		for (const role of [...data.roles, ...data.otherRoles]) {
			assert.equal(findRole(names, role.name), role.id);
			assert.equal(findRole(names, role.name.toUpperCase()), role.id);
			if (role.templateId) assert.equal(findRole(names, role.templateId.toUpperCase()), role.id);
		}
		for (const { id, names: local = {} } of data.roles) for (const name of Object.values(local)) assert.equal(findRole(names, name), id);
		assert.equal(findRole(names, '  “Helpdesk\u00a0 Admin” '), 'helpdesk-administrator');
		assert.equal(findRole(names, 'ｇｌｏｂａｌ administrator'), 'global-administrator');
	});
	test('by a former name, unless another role has it today', () => {
		assert.equal(findRole(names, 'Company Administrator'), 'global-administrator');
		assert.equal(findRole(names, 'Password Administrator'), 'password-administrator');
		assert.equal(findRole(names, 'Lync Service Administrator'), 'skype-for-business-administrator');
	});
	test('anything else finds nothing', () => {
		for (const text of ['', ' ', 'Helpdesk', 'constructor', '__proto__', 'x'.repeat(100_000)])
			assert.equal(findRole(names, text), undefined);
	});
});

describe('a list that filters', () => {
	const first = (text: string) => searchRoles(names, text)[0];
	test('finds by a part of a name, in both languages', () => {
		assert.equal(first('helpdesk'), 'helpdesk-administrator');
		assert.equal(first('服務台'), 'helpdesk-administrator');
		assert.equal(first('global admin'), 'global-administrator');
		assert.equal(first('auth admin'), 'authentication-administrator');
		assert.ok(searchRoles(names, 'reader').length > 5);
	});
	test('finds by former name and by template id', () => {
		assert.equal(first('company'), 'global-administrator');
		assert.ok(searchRoles(names, 'password admin').includes('helpdesk-administrator'));
		assert.equal(first('password administrator'), 'password-administrator');
		assert.equal(first('729827e3'), 'helpdesk-administrator');
	});
	test('shows all roles for an empty input, and none for nonsense', () => {
		assert.equal(searchRoles(names, ' ').length, data.roles.length + data.otherRoles.length);
		assert.deepEqual(searchRoles(names, 'zzzz'), []);
	});
});

test('a tool is found by its common names', () => {
	const named: Record<string, string> = {
		'Microsoft Entra admin center (Entra ID > Users > user > Reset password)': 'entra-admin-center',
		'Azure portal': 'azure-portal',
		'Microsoft 365 admin center': 'm365-admin-center',
		'Graph POST /users/{id}/authentication/methods/…/resetPassword': 'graph-reset-password',
		'Graph PATCH passwordProfile': 'graph-password-profile',
		'Graph `PATCH /users/{id}` passwordProfile': 'graph-password-profile',
		'Graph PowerShell Reset-MgUserAuthenticationMethodPassword': 'graph-reset-password',
		'Graph PowerShell Update-MgUser -PasswordProfile': 'graph-password-profile',
		'Entra PowerShell Set-EntraUserPasswordProfile': 'entra-powershell',
		'Azure CLI az ad user update': 'azure-cli',
		'MSOnline Set-MsolUserPassword': 'msonline',
		'AzureAD Set-AzureADUserPassword': 'azuread-powershell',
		'Azure mobile app': 'azure-mobile-app',
		'Microsoft 365 Admin mobile app': 'm365-admin-mobile-app',
		'Microsoft Defender portal': 'defender-portal',
	};
	for (const [text, id] of Object.entries(named)) assert.equal(findTool(index, text), id, text);
	for (const text of ['', 'carrier pigeon', '__proto__']) assert.equal(findTool(index, text), undefined);
});
