import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guids, problems, verdicts } from '../../../testing/license-pastes.ts';
import { groupLicensing, hybrid, paste, verdictOf } from '../../../testing/licenses.ts';

describe('a plain list of names', () => {
	const lists: [string, string, string[]][] = [
		['string ids', 'ENTERPRISEPACK\nEMS\n', ['yes', 'yes']],
		['product names', 'Office 365 E3\nEnterprise Mobility + Security E3', ['yes', 'yes']],
		['old names', 'Secure Productive Enterprise E3', ['yes', 'yes']],
		['bullets, numbers, quotes', '- "Office 365 E3",\n2. AAD_PREMIUM;', ['yes', 'yes']],
		['on one line', 'ENTERPRISEPACK, EMS', ['yes', 'yes']],
		['with plus signs', 'Office 365 E3 + Microsoft Entra ID P1', ['yes', 'yes']],
		['with counts', '25 x Microsoft 365 Business Standard', ['yes', 'no']],
		['a table of the admin center', 'Product title,Total licenses,Expired\nMicrosoft 365 Business Standard,25,0', ['yes', 'no']],
		['exported columns', '"SkuPartNumber","ConsumedUnits"\r\n"ENTERPRISEPACK","3"', ['yes', 'no']],
		['GUIDs', guids['SPE_E3'] ?? '', ['yes', 'yes']],
		['a state beside the name', 'AAD_PREMIUM\tSuspended\nENTERPRISEPACK\tEnabled', ['yes', 'no']],
		['a plus sign inside a name', 'Office 365 E3 + Enterprise Mobility + Security E3', ['yes', 'yes']],
		['plus signs inside both names', 'Microsoft 365 F5 Security + Compliance Add-on + Enterprise Mobility + Security E3', ['yes', 'yes']],
		['a plus sign and a comma', 'Office 365 F3, Microsoft 365 F5 Security + Compliance Add-on', ['yes', 'yes']],
		['a count before a plus sign', '25 x Enterprise Mobility + Security E3', ['yes', 'yes']],
		['a count behind a plus sign', 'Enterprise Mobility + Security E3 (25); Office 365 E3 [5]', ['yes', 'yes']],
		['a plus sign in a table', 'Name\tAvailable\tAssigned\nEnterprise Mobility + Security E5\t5\t20/25', ['yes', 'yes']],
		['a plus sign in an export', 'Product title,Total licenses\n"Enterprise Mobility + Security E5",25', ['yes', 'yes']],
		['Chinese commas', 'Office 365 E3、Microsoft Entra ID P1', ['yes', 'yes']],
		['wide commas', 'Office 365 E3，Microsoft Entra ID P1；EMS', ['yes', 'yes']],
		['inside prose', 'We have bought:\nMicrosoft 365 E3', ['yes', 'yes']],
	];
	for (const [name, text, expected] of lists) test(name, () => assert.deepEqual(verdicts(text), expected));
	test('the headings of an exported table are not licences', () => {
		assert.deepEqual(paste('Product title,Total licenses\nOffice 365 E3,25').unknown, []);
		assert.deepEqual(paste('SkuPartNumber,ConsumedUnits\nENTERPRISEPACK,25').unknown, []);
	});
	test('names under a heading for plans are plans: no product is certain, and the heading is not a licence', () => {
		for (const heading of ['ServicePlanName', 'Service plan name\n-----------------', 'ServicePlanName  ProvisioningStatus AppliesTo']) {
			const answer = paste(`${heading}\nAAD_PREMIUM\nMFA_PREMIUM`);
			assert.equal(verdictOf(answer, hybrid), 'conditional', heading);
			assert.deepEqual(
				answer.unread.map(({ text }) => text),
				['AAD_PREMIUM'],
			);
			assert.ok(!answer.unknown.some(({ sku }) => /plan ?name/i.test(sku)), heading);
		}
		assert.equal(verdictOf(paste('SkuPartNumber\nAAD_PREMIUM'), hybrid), 'yes');
	});
	test('an unknown name is listed, and may be the missing licence', () => {
		const answer = paste('ENTERPRISEPACK\nCONTOSO_PREMIUM_E9');
		assert.equal(verdictOf(answer, hybrid), 'conditional');
		assert.equal(verdictOf(answer, groupLicensing), 'yes');
		assert.deepEqual(
			answer.unknown.map(({ sku }) => sku),
			['CONTOSO_PREMIUM_E9'],
		);
	});
	test('a name that contains commas is one licence', () => {
		const name = 'Windows 365 Business 16 vCPU, 64 GB, 1 TB';
		for (const text of [`${name}, Office 365 E3`, `Office 365 E3; 3 x ${name}`]) {
			const { holdings, unknown } = paste(text);
			assert.equal(holdings.length, 2, text);
			assert.deepEqual(unknown, [], text);
		}
	});
	test('next to a known name: names are kept as unknown, other text is ignored', () => {
		const rows: [string, string[]][] = [
			['Office 365 E3, Fabrikam Big Plan', ['Fabrikam Big Plan']],
			['Fabrikam Big Plan + Office 365 E3', ['Fabrikam Big Plan']],
			['Office 365 E3; Fabrikam Mobility + Safety E9; EMS', ['Fabrikam Mobility + Safety E9']],
			['ENTERPRISEPACK, FABRIKAM_E9, FABRIKAMPACK', ['FABRIKAM_E9', 'FABRIKAMPACK']],
			['Office 365 E3\t25\tFABRIKAM_E9', ['FABRIKAM_E9']],
			['Office 365 E3, Microsoft 365 Z9, 5', ['Microsoft 365 Z9']],
			['Office 365 E3, 25, 20', []],
			['Office 365 E3\tEnabled\t2027-01-31', []],
			['Office 365 E3, Active, TRUE, N/A', []],
			['"Fabrikam Ltd","User","Enabled","5","22222222-0000-4000-8000-000000000000","ENTERPRISEPACK"', []],
			['Microsoft.Graph.PowerShell.Models.MicrosoftGraphServicePlanInfo, ENTERPRISEPACK', []],
			['Office 365 E3, please tell me more.', []],
			['Office 365 E3, Assigned licenses', []],
		];
		for (const [text, expected] of rows) {
			const { holdings, unknown } = paste(text);
			assert.deepEqual(
				unknown.map(({ sku }) => sku),
				expected,
				text,
			);
			assert.ok(holdings.length > expected.length, text);
		}
	});
	test('what is not a list is not read as one', () => {
		for (const text of [
			'Hello, how are you?',
			'{"name":"x"}',
			'[1,2,3]',
			'null',
			'{"skuPartNumber":"SPE_E3"',
			'<html><body>SPE</body></html>',
			'42',
		]) {
			const answer = paste(text);
			assert.deepEqual(answer.answers, [], text);
			assert.ok(
				answer.problems.some(({ id }) => id === 'not-recognized' || id === 'broken-json'),
				text,
			);
		}
		assert.deepEqual(problems(' \r\n\ufeff'), ['empty']);
	});
});

describe('a remark that a licence may not count prevents a certain yes', () => {
	const texts: [string, string][] = [
		['a type that is a trial', 'Product,Type\nMicrosoft 365 E3,Trial'],
		['a list of suspended ones, by its name', '{"suspended":["SPE_E3"],"enabled":["FLOW_FREE"]}'],
		['a list of removed ones, by its name', '{"removedLicenses":[{"skuPartNumber":"SPE_E3"}]}'],
		['a flag', '{"value":[{"skuPartNumber":"SPE_E3","enabled":false}]}'],
		['struck out in HTML', '<table><tr><td><del>Microsoft 365 E3</del></td><td>25</td></tr></table>'],
		['a remark of a script', '// SPE_E3\nO365_BUSINESS_ESSENTIALS'],
		['a heading with a product', '# Microsoft 365 E3\nMicrosoft 365 Business Basic'],
		['the product name of a plan that is off', 'SkuPartNumber,DisabledPlans\nSPE_E3,"Microsoft Entra ID P1"'],
		['a nought behind a state', 'SPE_E3 Enabled 0'],
		['none of so many, on a line of its own', 'Microsoft 365 E3\n0/25 licenses assigned'],
		['a box that is not ticked', '[ ] Microsoft 365 E3'],
		['an empty list of plans', '{"value":[{"skuPartNumber":"SPE_E3","capabilityStatus":"Enabled","consumedUnits":3,"servicePlans":[]}]}'],
	];
	for (const [why, text] of texts) test(why, () => assert.ok(['conditional', undefined].includes(verdictOf(paste(text), hybrid)), text));
});
