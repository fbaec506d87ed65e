import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cloud, hybrid, paste, verdictOf } from '../../../testing/licenses.ts';
import { printDelimited, printTable } from '../../../testing/printed.ts';

const e3 = { skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965', skuPartNumber: 'SPE_E3' };
const assigned = { assignedLicenses: [{ skuId: e3.skuId, disabledPlans: [] }] };
const owned = (sku: string, accountName: string) => ({
	...{ ...e3, skuPartNumber: sku, capabilityStatus: 'Enabled', consumedUnits: 5, prepaidUnits: { enabled: 25 } },
	...{ accountName },
});
const [tenant, other] = ['contoso', 'fabrikam'];

describe('what says in passing that a licence may not count is named, and gives no yes', () => {
	const texts: [name: string, text: string][] = [
		['none is enabled, in a line', 'SPE_E3: Enabled 0 / Warning 25'],
		['nobody has it, behind a state', 'Microsoft 365 E3 Active 0/25'],
		['a suspended product on the line of another', 'Microsoft 365 E3 - Enabled - 17 of 25 Office 365 E3 - Suspended'],
		['the only row is cut off', printTable([['SPE_E3', '05e9a617-0261-4cee', '']], ['SkuPartNumber', 'SkuId', 'CapabilityStatus'])],
		['a list that is struck out', `~~${JSON.stringify([owned('SPE_E3', tenant)])}~~`],
		['a list that begins inside of another product', `tatus":"Suspended"},${JSON.stringify(owned('SPE_E3', tenant))}]`],
		['some are in grace, in a line', 'Microsoft 365 E3 - Enabled 5, Warning 20'],
		['all are free', 'Microsoft 365 E3\n25 of 25 available'],
		['a group whose licences were not assigned', JSON.stringify({ ...assigned, licenseProcessingState: { state: 'ProcessingFailed' } })],
		[
			'a group whose licences are being assigned',
			JSON.stringify({ ...assigned, licenseProcessingState: { state: 'QueuedForProcessing' } }),
		],
		['a group with members in error', JSON.stringify({ ...assigned, hasMembersWithLicenseErrors: true })],
		[
			'an assignment with an error',
			JSON.stringify({
				...assigned,
				licenseAssignmentStates: [{ skuId: e3.skuId, state: 'ActiveWithError', error: 'DependencyViolation' }],
			}),
		],
		[
			'a deleted user',
			printDelimited(
				[['a@contoso.com', 'Microsoft 365 E3', '2026-11-01']],
				['User principal name', 'Licenses', 'Soft deletion time stamp'],
				',',
				false,
			),
		],
		[
			'a deleted user of a report',
			printDelimited(
				[['a@contoso.com', 'True', 'MICROSOFT 365 E3']],
				['User Principal Name', 'Is Deleted', 'Assigned Products'],
				',',
				false,
			),
		],
		['a user who was deleted', JSON.stringify({ ...assigned, deletedDateTime: '2026-11-01T00:00:00Z' })],
		[
			'an enabled licence of which nothing is',
			JSON.stringify([{ ...owned('SPE_E3', tenant), prepaidUnits: { enabled: 0, suspended: 0 } }]),
		],
		['a part of it that is off', 'Microsoft 365 E3\n  Microsoft Entra ID P1: Off'],
		['two tenants, in Graph', JSON.stringify([owned('SPE_E3', tenant), owned('ENTERPRISEPACK', other)])],
		[
			'two tenants, as the oldest module names them',
			printTable(
				[
					['contoso:SPE_E3', '25'],
					['fabrikam:ENTERPRISEPACK', '25'],
				],
				['AccountSkuId', 'ActiveUnits'],
			),
		],
		['two people, by their addresses', 'ada@contoso.com\nMicrosoft 365 E3\nben@contoso.com\nOffice 365 E1'],
		['a cart', 'Cart\nMicrosoft 365 E3\t25'],
		['a chat', 'Ada 10:03\nMicrosoft 365 E3\nBen 10:04\nno longer'],
		['a credit note', 'Microsoft 365 E3   -25 x 36.00 EUR   -900.00 EUR'],
		['a table that is written by its columns', JSON.stringify({ Product: ['Microsoft 365 E3'], Status: ['Warning'], Total: [25] })],
		...[[0], ['0'], [25], [0, 25]].map((assigned): [string, string] => [
			`a table by columns without a state, ${JSON.stringify(assigned)} assigned`,
			JSON.stringify({ Product: assigned.map(() => 'Microsoft 365 E3'), Assigned: assigned, Total: assigned.map(() => 25) }),
		]),
		['a line below that nobody knows', 'Microsoft 365 E3\nPozastaveno'],
	];
	for (const [name, text] of texts)
		test(name, () => {
			const answer = paste(text);
			assert.notEqual(verdictOf(answer, cloud), 'yes');
			assert.ok(answer.unread.length + answer.unknown.length > 0);
		});
});

describe('what says nothing about a licence leaves the yes as it is', () => {
	const texts: [name: string, text: string][] = [
		['when it is renewed, and how many there are', 'Microsoft 365 E3\nRenews on 1/1/2027\n25 licenses'],
		['products that nobody knows', 'Microsoft 365 E3\nContoso Plan 2\nCONTOSO_APP'],
		['a group whose licences are there', JSON.stringify({ ...assigned, licenseProcessingState: { state: 'ProcessingComplete' } })],
		['a user who is not deleted', JSON.stringify({ ...assigned, userPrincipalName: 'a@contoso.com', deletedDateTime: null })],
		[
			'a report that says so',
			printDelimited(
				[['a@contoso.com', 'False', '', 'MICROSOFT 365 E3']],
				['User Principal Name', 'Is Deleted', 'Deleted Date', 'Assigned Products'],
				',',
				false,
			),
		],
		['lists of the oldest module', 'UserPrincipalName : a@contoso.com\nLicenses          : {contoso:SPE_E3, contoso:FLOW_FREE}'],
	];
	for (const [name, text] of texts)
		test(name, () => {
			const answer = paste(text);
			assert.equal(verdictOf(answer, cloud), 'yes');
			assert.deepEqual(answer.unread, []);
		});
	test('a user without licences, as the oldest module prints one', () =>
		assert.equal(verdictOf(paste('UserPrincipalName : a@contoso.com\nisLicensed        : False\nLicenses          : {}'), cloud), 'no'));
});

test('plans that PowerShell printed as text below the depth of its JSON are read', () => {
	const plans = (...states: string[]) =>
		states
			.map(
				(state) =>
					`@{appliesTo=User; provisioningStatus=${state}; servicePlanId=41781fb2-bc02-4b7c-bd55-b576c07bb09d; servicePlanName=AAD_PREMIUM}`,
			)
			.join(' ');
	const text = (...states: string[]) => JSON.stringify([{ ...owned('SPE_E3', tenant), servicePlans: plans(...states) }]);
	assert.equal(verdictOf(paste(text('Disabled', 'Disabled')), hybrid), 'no');
	assert.equal(verdictOf(paste(text('Success')), hybrid), 'yes');
});
