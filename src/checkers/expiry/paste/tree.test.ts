import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readExpiryPaste } from './read.ts';

const appId = '6ea24599-5818-4c9e-b0a4-d74f6f4ccd0a';
const keyId = '651011cb-0b8e-40e9-a646-6d5fdae85d09';
const end = '2026-12-21T14:20:31Z';

describe('an object is read by the same names as a row of a table', () => {
	const objects: [name: string, object: Record<string, unknown>, kind: string][] = [
		[
			'headings of the portal',
			{ Application: 'payroll', Type: 'Client secret', 'Key ID': keyId, Expires: end, Status: 'Active' },
			'secret',
		],
		['headings of a report', { appName: 'payroll', credentialType: 'Certificate', keyId, expiryDate: end }, 'certificate'],
		['both spellings of a field', { app: 'payroll', keyId, endDate: null, endDateTime: end, keyType: 'Password' }, 'secret'],
	];
	for (const [name, object, kind] of objects) {
		test(name, () => {
			const { credentials, unread } = readExpiryPaste(JSON.stringify([object]));
			assert.deepEqual(
				credentials.map((one) => [one.holder.name, one.kind, one.keyId, one.end?.readings]),
				[['payroll', kind, keyId, [Date.parse(end)]]],
			);
			assert.deepEqual(unread, []);
		});
	}
});

test('a secret that a command created is named, and is no credential without an end', () => {
	const { credentials, problems } = readExpiryPaste(
		JSON.stringify({ appId, displayName: 'payroll', password: 'abc8Q~defghi', tenant: keyId }),
	);
	assert.deepEqual(credentials, []);
	assert.ok(problems.some(({ code }) => code === 'secret-value-present'));
});

test('a new secret with its end is a credential', () => {
	const { credentials } = readExpiryPaste(JSON.stringify({ appId, keyId, secretText: 'abc8Q~defghi', endDateTime: end }));
	assert.deepEqual(
		credentials.map((one) => [one.holder.appId, one.keyId]),
		[[appId, keyId]],
	);
});

describe('other things that begin and end are no credentials, and are named', () => {
	const id = '00000000-1111-4222-8333-000000000001';
	const [startDateTime, endDateTime] = ['2026-10-01T00:00:00Z', end];
	const others: [name: string, object: Record<string, unknown>][] = [
		['a role that is active for a time', { id, principalId: id, roleDefinitionId: id, startDateTime, endDateTime }],
		['a request for a role', { principalId: id, scheduleInfo: { startDateTime, expiration: { type: 'afterDateTime', endDateTime } } }],
		['an invitation', { id, invitedUserEmailAddress: 'a@contoso.com', startDateTime, endDateTime }],
		['an appointment', { subject: 'Standup', start: { dateTime: startDateTime }, end: { dateTime: endDateTime } }],
		['a change notification', { id, changeType: 'updated', expirationDateTime: endDateTime }],
	];
	const nothing = (text: string) => {
		const { credentials, problems, unread } = readExpiryPaste(text);
		assert.deepEqual(credentials, []);
		assert.ok(problems.length + unread.length > 0);
	};
	for (const [name, object] of others) test(name, () => nothing(JSON.stringify({ value: [object] })));
	test('a table of roles', () =>
		nothing(`PrincipalId,RoleDefinitionId,StartDateTime,EndDateTime\n${id},${id},${startDateTime},${endDateTime}`));
});
