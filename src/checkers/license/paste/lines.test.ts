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
		['inside prose', 'We have bought:\nMicrosoft 365 E3', ['yes', 'yes']],
	];
	for (const [name, text, expected] of lists) test(name, () => assert.deepEqual(verdicts(text), expected));
	test('the headings of an exported table are no licences', () => {
		assert.deepEqual(paste('Product title,Total licenses\nOffice 365 E3,25').unknown, []);
		assert.deepEqual(paste('SkuPartNumber,ConsumedUnits\nENTERPRISEPACK,25').unknown, []);
	});
	test('a name that nobody knows is listed, not guessed', () => {
		const answer = paste('ENTERPRISEPACK\nCONTOSO_PREMIUM_E9');
		assert.equal(verdictOf(answer, hybrid), 'no');
		assert.equal(verdictOf(answer, groupLicensing), 'yes');
		assert.deepEqual(
			answer.unknown.map(({ sku }) => sku),
			['CONTOSO_PREMIUM_E9'],
		);
	});
	test('what is no list is not taken for one', () => {
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
