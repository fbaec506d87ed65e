import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { model, table } from '../../testing/licenses.ts';
import { lookUp } from './names.ts';
import { suggest } from './suggest.ts';
import { emptyTable, packSkus, skuTable, unpackSkus } from './table.ts';

const found = (text: string) => {
	const named = lookUp(text, model, table);
	return named?.sku?.sku ?? named?.edition?.id;
};

describe('a licence is found', () => {
	const names: [string, string][] = [
		['SPE_E3', 'SPE_E3'],
		['  spe_e3 ', 'SPE_E3'],
		['05e9a617-0261-4cee-bb44-138d3ef5d965', 'SPE_E3'],
		['{05E9A617-0261-4CEE-BB44-138D3EF5D965}', 'SPE_E3'],
		['Microsoft 365 E3', 'SPE_E3'],
		['microsoft  365\u00a0e3', 'SPE_E3'],
		['Microsoft 365 E3', 'SPE_E3'],
		['O365_w/o\u00a0Teams  Bundle_M3', 'O365_w/o Teams Bundle_M3'],
		['microsoft_365_ business_ premium_(no teams)', 'Microsoft_365_ Business_ Premium_(no Teams)'],
		['Privacy Management - risk', 'PRIVACY_MANAGEMENT_RISK'],
		['Azure AD Premium P1', 'AAD_PREMIUM'],
		['Azure Active Directory Premium P2', 'AAD_PREMIUM_P2'],
		['Secure Productive Enterprise E3', 'SPE_E3'],
		['Secure Productive Enterprise E5', 'SPE_E5'],
		['Office 365 Business Premium', 'O365_BUSINESS_PREMIUM'],
		['Office 365 Business Essentials', 'O365_BUSINESS_ESSENTIALS'],
		['Microsoft 365 Business', 'SPB'],
		['Microsoft 365 Business Premium', 'SPB'],
		['Office 365 F1', 'DESKLESSPACK'],
		['Office 365 K1', 'DESKLESSPACK'],
		['Microsoft 365 F1', 'M365_F1'],
		['Azure AD Basic', 'AAD_BASIC'],
		['Azure AD Free', 'entra_free'],
		['Enterprise Mobility Suite', 'EMS'],
		['entra_premium_trial', 'entra_premium_trial'],
	];
	for (const [text, expected] of names) test(`${JSON.stringify(text)} is ${expected}`, () => assert.equal(found(text), expected));
	test('a text without a licence finds nothing', () => {
		for (const text of ['', ' ', 'SPE', 'premium', '__proto__', 'constructor', '00000000-0000-0000-0000-000000000000']) {
			assert.equal(found(text), undefined, text);
		}
	});
	test('every product is found by its string id and its GUID', () => {
		for (const { sku, guid } of table.skus) {
			assert.equal(lookUp(sku.toLowerCase(), model, table)?.sku?.sku, sku);
			if (guid) assert.equal(lookUp(guid.toUpperCase(), model, table)?.sku?.guid, guid);
		}
	});
	test('editions are found without the table, so that a page can load it later', () => {
		assert.equal(lookUp('Azure AD Premium P1', model, emptyTable)?.edition?.id, 'entra_p1');
		assert.equal(lookUp('SPE_E3_RPA1', model, emptyTable), undefined);
	});
});

describe('suggestions', () => {
	const ids = (text: string) => suggest(text, model, table).map(({ id }) => id);

	const short: [typed: string, first: string][] = [
		['bus prem', 'm365_business_premium'],
		['E3', 'm365_e3'],
		['E5', 'm365_e5'],
		['F3', 'm365_f3'],
		['business standard', 'm365_business_standard'],
	];
	for (const [typed, first] of short)
		test(`${typed}: the intended licence is first, not a product that was once called so`, () => {
			assert.equal(ids(typed)[0], first);
			assert.equal(suggest(typed, model, emptyTable)[0]?.id, first);
		});

	test('an exact name is first, editions before products', () => {
		assert.equal(ids('Microsoft Entra ID P1')[0], 'entra_p1');
		assert.equal(ids('SPE_E3_USGOV_GCCHIGH')[0], 'ca9d1dd9');
	});
	test('an edition and the product of its name are listed once, whichever name is typed', () => {
		for (const text of ['Microsoft 365 E3', 'SPE_E3', '05e9a617-0261-4cee-bb44-138d3ef5d965']) {
			assert.equal(ids(text)[0], 'm365_e3', text);
			assert.ok(!ids(text).includes('05e9a617'), text);
		}
		// The edition of this product has its own name, so both are listed.
		assert.equal(ids('STANDARDWOFFPACK_FACULTY')[0], '94763226');
	});
	test('without the table a name still finds its edition', () => {
		assert.equal(suggest('Microsoft 365 E3', model, emptyTable)[0]?.id, 'm365_e3');
		assert.deepEqual(suggest('SPE_E3', model, emptyTable), []);
	});
	test("today's names come before old ones, and a current name is not marked as old", () => {
		assert.deepEqual(ids('business premium').slice(0, 1), ['m365_business_premium']);
		assert.equal(suggest('Office 365 Business Premium', model, table)[0]?.id, 'm365_business_standard');
		assert.equal(suggest('m365_e3', model, table)[0]?.formerly, undefined);
	});
	test('an old name finds the current licence and is shown as old', () => {
		const [first] = suggest('azure ad premium p2', model, table);
		assert.equal(first?.id, 'entra_p2');
		assert.equal(first?.formerly, 'Azure AD Premium P2');
	});
	test('words match in any order; the limit is kept; an empty input finds nothing', () => {
		assert.ok(ids('premium business').includes('m365_business_premium'));
		assert.equal(suggest('microsoft', model, table, 5).length, 5);
		assert.deepEqual(ids('  '), []);
		assert.deepEqual(ids('zzz'), []);
	});
});

test('packing and unpacking the table for browsers preserves it', () => {
	const effective = new Set(model.hints.keys());
	const back = unpackSkus(packSkus(table.skus, effective));
	assert.equal(back.length, table.skus.length);
	for (const [index, sku] of table.skus.entries()) {
		const hints = (sku.hints ?? []).filter((hint) => effective.has(hint));
		const { hints: _, ...rest } = sku;
		assert.deepEqual(back[index], { ...rest, ...(hints.length > 0 && { hints }) });
	}
	assert.equal(skuTable(back).byKey.get('spe_e3')?.edition, 'm365_e3');
});
