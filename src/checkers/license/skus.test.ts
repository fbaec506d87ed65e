import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, cloud, groupLicensing, hybrid, table } from '../../testing/licenses.ts';

const premium = new Set(['AAD_PREMIUM', 'AAD_PREMIUM_P2']);
const carries = (plans: readonly string[] | undefined) => (plans ?? []).some((plan) => premium.has(plan));
const known = table.skus.filter(({ plansKnown }) => plansKnown !== false);

test('at least as many products contain a premium plan as in the list of 2026-08-20, which only grows', () => {
	const count = (test: (plans: readonly string[]) => boolean) => known.filter(({ plans }) => test(plans ?? [])).length;
	assert.ok(known.length >= 620);
	assert.ok(count(carries) >= 68);
	assert.ok(count((plans) => plans.includes('AAD_PREMIUM')) >= 65);
	assert.ok(count((plans) => plans.includes('AAD_PREMIUM_P2')) >= 27);
});

test('every product with a premium plan includes writeback, except that room and device licences do not license people', () => {
	for (const { sku, guid, plans, hints } of known) {
		if (!carries(plans)) continue;
		const expected = hints?.includes('device') ? 'conditional' : 'yes';
		assert.equal(ask(hybrid, [{ sku }]).verdict, expected, sku);
		assert.equal(ask(hybrid, [{ guid: guid ?? '' }]).verdict, expected, sku);
	}
});

test('no product without a premium plan includes writeback, except the suite, which may', () => {
	for (const { sku, plans, edition } of known) {
		if (carries(plans)) continue;
		assert.equal(ask(hybrid, [{ sku }]).verdict, edition === 'entra_suite' ? 'conditional' : 'no', sku);
	}
});

/** Misleading names: string id, cloud reset, writeback, group-based licensing. */
const traps: [string, string, string, string][] = [
	['O365_BUSINESS_PREMIUM', 'yes', 'no', 'no'],
	['SMB_BUSINESS_PREMIUM', 'yes', 'no', 'no'],
	['O365_BUSINESS_ESSENTIALS', 'conditional', 'no', 'no'],
	['SPB', 'yes', 'yes', 'yes'],
	['Office_365_w/o_Teams_Bundle_Business_Premium', 'yes', 'yes', 'yes'],
	['Office_365_w/o_Teams_Bundle_Business_Standard', 'yes', 'no', 'no'],
	['SPE_F1', 'yes', 'yes', 'yes'],
	['M365_F1_COMM', 'yes', 'yes', 'yes'],
	['DESKLESSPACK', 'yes', 'no', 'no'],
	['ENTERPRISEPACK', 'yes', 'no', 'yes'],
	['ENTERPRISEPREMIUM', 'yes', 'no', 'yes'],
	['STANDARDPACK', 'yes', 'no', 'no'],
	['STANDARDWOFFPACK', 'yes', 'no', 'no'],
	['STANDARDWOFFPACK_FACULTY', 'conditional', 'no', 'no'],
	['STANDARDWOFFPACK_STUDENT', 'conditional', 'no', 'no'],
	['ENTERPRISEWITHSCAL', 'yes', 'no', 'yes'],
	['O365_w/o Teams Bundle_M3', 'yes', 'yes', 'yes'],
	['O365_w/o_Teams_Bundle_E3', 'yes', 'no', 'yes'],
	['O365_w/o_Teams_Bundle_M5', 'yes', 'yes', 'yes'],
	['Microsoft_365_E3_Extra_Features', 'no', 'no', 'no'],
	['IDENTITY_THREAT_PROTECTION', 'yes', 'yes', 'yes'],
	['IDENTITY_THREAT_PROTECTION_FOR_EMS_E5', 'no', 'no', 'no'],
	['SPE_F5_SECCOMP', 'yes', 'yes', 'yes'],
	['RIGHTSMANAGEMENT', 'no', 'no', 'no'],
	['AAD_BASIC', 'conditional', 'no', 'no'],
	['MFA_STANDALONE', 'no', 'no', 'no'],
	['MTR_PREM', 'no', 'no', 'no'],
	['MCOPSTN5', 'no', 'no', 'no'],
	['M365EDU_A1', 'conditional', 'no', 'no'],
	['EMS_EDU_FACULTY', 'yes', 'yes', 'yes'],
	['DEVELOPERPACK_E5', 'yes', 'yes', 'yes'],
];

for (const [sku, ...expected] of traps) {
	test(`${sku} is judged by its plans, not by its name`, () => {
		assert.deepEqual(
			[cloud, hybrid, groupLicensing].map((feature) => ask(feature, [{ sku }]).verdict),
			expected,
		);
	});
}

test('products with the same name have the same relevant properties, so that a name alone is enough', () => {
	for (const same of Map.groupBy(table.skus, ({ name }) => name.toLowerCase()).values()) {
		const shapes = new Set(same.map(({ edition, plans, hints }) => JSON.stringify([edition, plans, hints])));
		assert.equal(shapes.size, 1, same[0]?.name ?? '');
	}
});

test('a product known by name only is never a certain yes', () => {
	for (const { sku, plansKnown } of table.skus) {
		if (plansKnown === false) assert.notEqual(ask(hybrid, [{ sku }]).verdict, 'yes', sku);
	}
	const said = { sku: 'M365EDU_A5_NOPSTNCONF_FACULTY', plans: [{ name: 'AAD_PREMIUM' }] };
	assert.equal(ask(hybrid, ['M365EDU_A5_NOPSTNCONF_FACULTY']).verdict, 'conditional');
	assert.equal(ask(hybrid, [said]).verdict, 'yes');
	assert.equal(ask(hybrid, [{ ...said, plans: [] }]).verdict, 'no');
});
