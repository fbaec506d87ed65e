import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask, cloud, groupLicensing, hybrid, rulesOf } from '../../testing/licenses.ts';
import type { WrittenLicence } from './licence.ts';

const premium = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
const verdicts = (...licences: WrittenLicence[]) => [cloud, hybrid].map((feature) => ask(feature, licences).verdict);

describe('the state of a licence', () => {
	const states: [string, string, string][] = [
		['Enabled', 'yes', ''],
		['enabled', 'yes', ''],
		['Active', 'yes', ''],
		['Warning', 'conditional', 'state-warning'],
		['Expired', 'conditional', 'state-warning'],
		['Suspended', 'no', 'state-suspended'],
		['Disabled', 'no', 'state-suspended'],
		['LockedOut', 'no', 'state-locked-out'],
		['Locked Out', 'no', 'state-locked-out'],
		['Deleted', 'no', 'state-deleted'],
		['SomethingNew', 'conditional', 'state-other'],
	];
	for (const [status, expected, rule] of states) {
		test(`${status}: ${expected}`, () => {
			const answer = ask(hybrid, [{ sku: 'AAD_PREMIUM', status }]);
			assert.equal(answer.verdict, expected);
			if (rule) assert.ok(rulesOf(answer).includes(rule));
		});
	}
	test('units replace a missing state', () => {
		const units = (counts: WrittenLicence['units'], status?: string) =>
			ask(hybrid, [{ sku: 'SPE_E3', ...(counts && { units: counts }), ...(status && { status }) }]).verdict;
		assert.equal(units({ enabled: 5, suspended: 3 }), 'yes');
		assert.equal(units({ enabled: 0, warning: 3 }), 'conditional');
		assert.equal(units({ enabled: 0, suspended: 3 }), 'no');
		assert.equal(units({ enabled: 0, lockedOut: 3 }), 'no');
		assert.equal(units({ enabled: 0 }), 'no');
		assert.equal(units({ warning: 0 }), 'yes');
		assert.equal(units({ enabled: 0, suspended: 3 }, 'Enabled'), 'yes');
	});
	test('a suspended licence beside a valid one has no effect', () => {
		assert.equal(ask(hybrid, [{ sku: 'AAD_PREMIUM', status: 'Suspended' }, { sku: 'SPB' }]).verdict, 'yes');
		const answer = ask(hybrid, [{ sku: 'AAD_PREMIUM', status: 'Suspended' }, { sku: 'O365_BUSINESS_PREMIUM' }]);
		assert.equal(answer.verdict, 'no');
		assert.ok(rulesOf(answer).includes('state-suspended'));
	});
	test('owned but unassigned: it depends', () => {
		const answer = ask(hybrid, [{ sku: 'AAD_PREMIUM', consumed: 0 }]);
		assert.equal(answer.verdict, 'conditional');
		assert.ok(rulesOf(answer).includes('unassigned'));
		assert.equal(answer.gate, 'open', 'the service checks the tenant, not the user');
	});
	test('a licence of the whole organization cannot be assigned', () => {
		const answer = ask(hybrid, [{ sku: 'X', plans: [{ id: premium }], assignable: false, consumed: 0 }]);
		assert.equal(answer.verdict, 'conditional');
		assert.ok(rulesOf(answer).includes('not-assignable') && !rulesOf(answer).includes('unassigned'));
	});
});

describe('the plan decides, not the name', () => {
	test('stated plans override the list, both ways', () => {
		assert.equal(ask(hybrid, [{ sku: 'SPE_E5', plans: [] }]).verdict, 'no');
		assert.equal(ask(hybrid, [{ sku: 'SPE_E5', plans: [{ name: 'MFA_PREMIUM' }] }]).verdict, 'no');
		assert.equal(ask(hybrid, [{ sku: 'ENTERPRISEPACK', plans: [{ id: premium.toUpperCase() }] }]).verdict, 'yes');
		assert.equal(ask(hybrid, [{ sku: 'NEW_PRODUCT', plans: [{ id: premium, name: 'RENAMED' }] }]).verdict, 'yes');
	});
	test('an id overrides a name: another id with a known name is another plan', () => {
		const other = { id: '11111111-2222-3333-4444-555555555555', name: 'AAD_PREMIUM' };
		assert.equal(ask(hybrid, [{ sku: 'NEW_PRODUCT', plans: [other] }]).verdict, 'no');
		assert.equal(ask(hybrid, [{ sku: 'NEW_PRODUCT', plans: [{ name: 'aad_premium' }] }]).verdict, 'yes');
	});
	for (const name of ['AAD_BASIC_EDU', 'AAD_EDU', 'AAD_SMB', 'MFA_PREMIUM', 'AAD_WRKLDID_P1', 'RMS_S_PREMIUM']) {
		test(`${name} is no premium plan`, () => assert.equal(ask(hybrid, [{ sku: 'X', plans: [{ name }] }]).verdict, 'no'));
	}
	test('a GUID overrides a string id, a string id overrides a product name', () => {
		const guid = '078d2b04-f1bd-4111-bbd4-b4b1b354cef4';
		assert.equal(ask(hybrid, [{ guid, sku: 'ENTERPRISEPACK', name: 'Office 365 E3' }]).verdict, 'yes');
		assert.equal(ask(hybrid, [{ sku: 'ENTERPRISEPACK', name: 'Microsoft 365 E3' }]).verdict, 'no');
	});
	test('a disabled plan does not count, one that is pending counts in part', () => {
		const withPlan = (status: string) => verdicts({ sku: 'EMS', planStates: [{ name: 'AAD_PREMIUM', status }] });
		assert.deepEqual(withPlan('Success'), ['yes', 'yes']);
		assert.deepEqual(withPlan('Disabled'), ['no', 'no']);
		for (const status of ['PendingInput', 'PendingActivation', 'PendingProvisioning', 'Error', 'Whatever']) {
			assert.deepEqual(withPlan(status), ['conditional', 'conditional'], status);
		}
		assert.ok(rulesOf(ask(hybrid, [{ sku: 'EMS', planStates: [{ name: 'AAD_PREMIUM', status: 'Disabled' }] }])).includes('plan-disabled'));
	});
	test('a suite without its plan is still the smaller suite: Microsoft 365 E3 includes Office 365 E3', () => {
		const off = [{ name: 'AAD_PREMIUM', status: 'Disabled' }];
		assert.deepEqual(verdicts({ sku: 'SPE_E3', planStates: off }), ['yes', 'no']);
		assert.deepEqual(verdicts({ sku: 'SPB', planStates: off }), ['yes', 'no']);
		assert.equal(ask(groupLicensing, [{ sku: 'SPB', planStates: off }]).verdict, 'no');
		assert.equal(ask(groupLicensing, [{ sku: 'SPE_E3', planStates: off }]).verdict, 'yes');
		assert.deepEqual(verdicts({ sku: 'M365_F1_COMM', planStates: off }), ['no', 'no']);
	});
	test('one of two premium plans is enough', () => {
		assert.deepEqual(verdicts({ sku: 'SPE_E5', planStates: [{ name: 'AAD_PREMIUM', status: 'Disabled' }] }), ['yes', 'yes']);
	});
});

describe('trials', () => {
	const trial = (sku: string, more: Partial<WrittenLicence> = {}) => verdicts({ sku, trial: true, ...more });
	test('of Entra ID and Enterprise Mobility + Security count', () => {
		for (const sku of ['AAD_PREMIUM', 'AAD_PREMIUM_P2', 'EMS', 'EMSPREMIUM', 'EMS_EDU_FACULTY'])
			assert.deepEqual(trial(sku), ['yes', 'yes'], sku);
	});
	test('of Microsoft 365 are disputed with the plan, and not enough without it', () => {
		for (const sku of ['SPE_E3', 'SPE_E5', 'SPB', 'SPE_F1', 'M365EDU_A3_FACULTY'])
			assert.deepEqual(trial(sku), ['conditional', 'yes'], sku);
		for (const sku of ['O365_BUSINESS_PREMIUM', 'O365_BUSINESS_ESSENTIALS', 'ENTERPRISEPACK', 'STANDARDPACK'])
			assert.deepEqual(trial(sku), ['no', 'no'], sku);
		assert.deepEqual(trial('SPE_E3', { planStates: [{ name: 'AAD_PREMIUM', status: 'Disabled' }] }), ['no', 'no']);
		assert.deepEqual(trial('NEW_PRODUCT', { plans: [{ name: 'AAD_PREMIUM' }] }), ['conditional', 'yes']);
	});
	test('are explained with both sides', () => {
		const rules = rulesOf(ask(cloud, [{ sku: 'SPE_E3', trial: true }]));
		assert.ok(rules.includes('trial-open') && rules.includes('conflict-trials'));
		assert.equal(ask(cloud, [{ sku: 'SPE_E3', trial: false }]).verdict, 'yes');
	});
});

describe('licences that are not for people', () => {
	test("a robot's licence contains its plan, and its purpose is a note", () => {
		const answer = ask(hybrid, [{ sku: 'SPE_E3_RPA1' }]);
		assert.equal(answer.verdict, 'yes');
		assert.ok(answer.reasons.some(({ rule, effect }) => rule === 'hint-robot' && effect === 'note'));
	});

	test('a room or device licence: it depends, with the reason', () => {
		for (const [sku, rule] of [
			['Microsoft_Teams_Rooms_Pro', 'hint-device'],
			['MCOCAP', 'hint-device'],
		] as const) {
			const answer = ask(hybrid, [{ sku }]);
			assert.equal(answer.verdict, 'conditional', sku);
			assert.ok(rulesOf(answer).includes(rule), sku);
		}
	});
	test('beside a licence for a person they have no effect', () => {
		assert.equal(ask(hybrid, ['Microsoft_Teams_Rooms_Pro', 'AAD_PREMIUM']).verdict, 'yes');
		assert.equal(ask(cloud, ['MCOCAP', 'STANDARDPACK']).verdict, 'yes');
	});
});

describe('the tenant check and the user’s licence are two answers', () => {
	test("one user's licences can prove that the tenant check passes, never that it fails", () => {
		assert.equal(ask(hybrid, ['AAD_PREMIUM']).gate, 'open');
		assert.equal(ask(hybrid, []).gate, 'unknown');
		assert.ok(rulesOf(ask(hybrid, [])).includes('gate-unknown'));
	});
	test('both are explained, and who must hold the licence', () => {
		const rules = rulesOf(ask(hybrid, ['AAD_PREMIUM']));
		assert.ok(rules.includes('gate-open') && rules.includes('holder-user'));
		assert.ok(rulesOf(ask('group_based_licensing', ['AAD_PREMIUM'])).includes('holder-member'));
		assert.ok(rulesOf(ask('custom_role_helpdesk', ['AAD_PREMIUM'])).includes('holder-assignee'));
	});
});

test('the other kind of user gets its own answer', () => {
	const answer = ask('cloud_sspr_reset', ['O365_BUSINESS_PREMIUM'], 'synced');
	assert.equal(answer.feature, hybrid);
	assert.equal(answer.verdict, 'no');
	assert.equal(rulesOf(answer)[0], 'other-user-type');
	assert.equal(ask(hybrid, ['O365_BUSINESS_PREMIUM'], 'cloud').verdict, 'yes');
	assert.equal(ask('b2b_guest_home_reset', [], 'synced').verdict, 'yes');
	assert.equal(ask('custom_banned_passwords', ['SPB'], 'synced').feature, 'custom_banned_passwords');
});

test('the suite includes nothing by itself, and much together with the licence that it requires', () => {
	const suite = 'Microsoft_Entra_Suite_Step_Up_for_Microsoft_Entra_ID_P2';
	assert.equal(ask(hybrid, [suite]).verdict, 'conditional');
	assert.equal(ask(hybrid, [suite, 'AAD_PREMIUM_P2']).verdict, 'yes');
});
