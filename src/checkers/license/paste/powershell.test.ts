import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guids, owned, p1, problems, verdicts } from '../../../testing/license-pastes.ts';
import { paste } from '../../../testing/licenses.ts';
import { pascal } from '../../../testing/printed.ts';

describe('PowerShell', () => {
	const deep = pascal([owned('SPE_E3', [{ ...p1, additionalProperties: {} }], { additionalProperties: {} })]);
	test('ConvertTo-Json, a list and the bare object of a single SKU', () => {
		assert.deepEqual(verdicts(JSON.stringify(deep)), ['yes', 'yes']);
		assert.deepEqual(verdicts(JSON.stringify((deep as object[])[0])), ['yes', 'yes']);
		assert.deepEqual(verdicts(JSON.stringify({ value: deep, Count: 1 })), ['yes', 'yes']);
	});
	test('plans cut off by the depth limit are reported, and the SKU table is used instead', () => {
		for (const plans of [
			['Microsoft.Graph.PowerShell.Models.MicrosoftGraphServicePlanInfo'],
			'Microsoft.Graph.PowerShell.Models.MicrosoftGraphServicePlanInfo Microsoft.Graph.PowerShell.Models.MicrosoftGraphServicePlanInfo',
			['System.Collections.Hashtable'],
		]) {
			const text = JSON.stringify(pascal([owned('SPE_E3', [], { servicePlans: plans, prepaidUnits: 'Microsoft.Graph…' })]));
			assert.deepEqual(verdicts(text), ['yes', 'yes']);
			assert.deepEqual(problems(text), ['truncated']);
		}
	});
	test('truncated plans that are still identifiable', () => {
		const plan = (status: string) => [
			`@{AppliesTo=User; ProvisioningStatus=${status}; ServicePlanId=${p1.servicePlanId}; ServicePlanName=AAD_PREMIUM}`,
		];
		const text = (status: string) => JSON.stringify([{ SkuPartNumber: 'SPE_E3', ConsumedUnits: 2, ServicePlans: plan(status) }]);
		assert.deepEqual(verdicts(text('Success')), ['yes', 'yes']);
		assert.deepEqual(verdicts(text('Disabled')), ['yes', 'no']);
	});
	test('Format-List', () => {
		const block = (sku: string, enabled: number, consumed: number) =>
			`Enabled              : ${enabled}\nLockedOut            : 0\nSuspended            : 5\nWarning              : 0\nAdditionalProperties : {}\nSkuId                : ${guids[sku]}\nSkuPartNumber        : ${sku}\nConsumedUnits        : ${consumed}\n`;
		const text = (enabled: number, consumed: number, gap = '\n') =>
			`\n${block('AAD_PREMIUM', enabled, consumed)}${gap}${block('ENTERPRISEPACK', 20, 7)}\n`;
		assert.deepEqual(verdicts(text(10, 3)), ['yes', 'yes']);
		assert.deepEqual(verdicts(text(10, 3).replaceAll('\n', '\r\n')), ['yes', 'yes']);
		assert.deepEqual(verdicts(text(10, 3, '')), ['yes', 'yes'], 'without blank lines');
		assert.deepEqual(verdicts(text(10, 0)), ['yes', 'conditional']);
		assert.deepEqual(verdicts(text(0, 3)), ['yes', 'no']);
	});
	test('Format-List: a value that continues on the next line is not a field', () => {
		const text = `SkuPartNumber    : SPE_E3\nConsumedUnits    : 4\nAccountName      : Fabrikam\n                   SkuPartNumber : none\nCapabilityStatus : Suspended\n`;
		assert.deepEqual(verdicts(text), ['no', 'no']);
	});
	test('Format-List of all properties prints only the type of plans: the SKU table is used instead', () => {
		const text = `CapabilityStatus     : Enabled\nConsumedUnits        : 4\nServicePlans         : {AAD_PREMIUM, MFA_PREMIUM, INTUNE_A,\n                       ADALLOM_S_DISCOVERY...}\nSkuId                : ${guids['SPE_E3']}\nSkuPartNumber        : SPE_E3\n`;
		assert.deepEqual(verdicts(text), ['yes', 'yes']);
		assert.deepEqual(problems(text), ['truncated']);
	});
	test('Get-MsolAccountSku, as printed and with collapsed spaces', () => {
		const text = `AccountSkuId             ActiveUnits WarningUnits ConsumedUnits\n------------             ----------- ------------ -------------\ncontoso:ENTERPRISEPACK   25          0            22\ncontoso:AAD_PREMIUM      0           10           8\n`;
		assert.deepEqual(verdicts(text), ['yes', 'conditional']);
		assert.deepEqual(verdicts(text.replaceAll(/ +/g, ' ')), ['yes', 'conditional']);
		assert.deepEqual(verdicts('contoso:ENTERPRISEPACK 25 0 22\ncontoso:AAD_PREMIUM 10 0 8'), ['yes', 'yes']);
		assert.deepEqual(verdicts('contoso:AAD_PREMIUM   10   0   0'), ['conditional', 'conditional']);
		assert.deepEqual(verdicts('contoso:ENTERPRISEPACK'), ['yes', 'no']);
		assert.equal(paste(text).scope, 'tenant');
	});
	test('Get-AzureADSubscribedSku, with its units below', () => {
		const tenant = '85b5ff1e-0402-400c-9e3c-0f9e965325d1';
		const row = (sku: string) => `${tenant}_${guids[sku]} ${sku.padEnd(14)}`;
		const head = `${'ObjectId'.padEnd(73)} SkuPartNumber  PrepaidUnits\n${'-'.repeat(8).padEnd(73)} -------------  ------------\n`;
		const units = (enabled: number) => `class LicenseUnitsDetail {...\n  Enabled: ${enabled}\n  Suspended: 4\n  Warning: 0\n}\n`;
		assert.deepEqual(verdicts(`${head}${row('SPE_E3')} ${units(5)}`), ['yes', 'yes']);
		assert.deepEqual(verdicts(`${head}${row('SPE_E3')} ${units(0)}${row('ENTERPRISEPACK')} ${units(5)}`), ['yes', 'no']);
		assert.deepEqual(verdicts(`ObjectId SkuPartNumber\n-------- -------------\n${tenant}_${guids['SPE_E3']} SPE_E3\n`), ['yes', 'yes']);
	});
	test('columns with string ids that contain spaces', () => {
		const name = 'O365_w/o Teams Bundle_M3';
		const text = `${'SkuPartNumber'.padEnd(26)}ConsumedUnits CapabilityStatus\n${'-------------'.padEnd(26)}------------- ----------------\n${name.padEnd(26)}            3 Enabled\n${'AAD_PREMIUM'.padEnd(26)}            3 Suspended\n`;
		assert.deepEqual(verdicts(text), ['yes', 'yes']);
		assert.equal(paste(text).holdings.length, 2);
		assert.deepEqual(verdicts(text.replace(name, 'FLOW_FREE'.padEnd(name.length))), ['no', 'no']);
	});
});
