import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { answerLicenseCase, answerPaste, licenseBook } from './license.ts';
import { CaseError } from './lines.ts';

const book = licenseBook(resolve(import.meta.dirname, '../../..'));
const asked = { id: 'A1', userType: 'synced', feature: 'hybrid_sspr_reset_writeback', licences: ['SPE_E3'] };
const answer = (more: object) => answerLicenseCase(book, { ...asked, ...more }) as Record<string, unknown>;

describe('a licence case', () => {
	test('is answered with a verdict, reasons with sources, and string ids that would be enough', () => {
		const { id, verdict, reasons, enough } = answer({ licences: [] });
		assert.equal(id, 'A1');
		assert.equal(verdict, 'no');
		assert.deepEqual(enough, ['AAD_PREMIUM', 'SPB']);
		for (const reason of reasons as { rule: string; effect: string; sources: string[] }[]) {
			assert.ok(reason.rule && reason.effect && reason.sources.length > 0);
		}
	});
	test('licences that an answer calls enough are enough', () => {
		for (const feature of book.model.features.keys()) {
			const { enough } = answer({ feature, licences: [] });
			for (const sku of enough as string[]) assert.notEqual(answer({ feature, licences: [sku] })['verdict'], 'no', `${feature} ${sku}`);
		}
	});
	const states: [object, string][] = [
		[{}, 'yes'],
		[{ capabilityStatus: 'Warning' }, 'conditional'],
		[{ capabilityStatus: 'Suspended' }, 'no'],
		[{ consumedUnits: 0 }, 'conditional'],
		[{ consumedUnits: 3, isTrial: true }, 'yes'],
		[{ servicePlans: { AAD_PREMIUM: 'Disabled' } }, 'no'],
		[{ servicePlans: { AAD_PREMIUM: 'PendingActivation' } }, 'conditional'],
		[{ servicePlans: { TEAMS1: 'Disabled' } }, 'yes'],
	];
	for (const [state, expected] of states) {
		test(`state ${JSON.stringify(state)}: ${expected}`, () => assert.equal(answer({ state: { SPE_E3: state } })['verdict'], expected));
	}
	test('fields that are not read are reported', () => {
		assert.deepEqual(answer({ colour: 'red', state: { SPE_E3: { size: 1 } } })['ignored'], ['colour', 'state.spe_e3.size']);
		assert.equal(answer({ expected: 'yes', why: '', source: '' })['ignored'], undefined);
	});
	const mistakes: [object, RegExp][] = [
		[{ id: undefined }, /^id: missing/],
		[{ userType: 'guest' }, /^userType: "guest"; allowed: cloud, synced/],
		[{ userType: undefined }, /^userType: missing/],
		[{ feature: 'hybrid' }, /^feature: "hybrid"; allowed: cloud_password_change/],
		[{ licences: undefined }, /^licences: missing/],
		[{ licences: 'SPE_E3' }, /^licences: .*a list of texts/],
		[{ licences: ['SPE_E33'] }, /^licences\[0\]: "SPE_E33".*did you mean "SPE_E3"/],
		[{ state: { SPB: {} } }, /^state\.SPB: /],
		[{ state: { SPE_E3: { capabilityStatus: 'Broken' } } }, /capabilityStatus: "Broken"; allowed: Enabled/],
		[{ state: { SPE_E3: { consumedUnits: '3' } } }, /consumedUnits: "3"; a number/],
		[{ state: { SPE_E3: { isTrial: 'yes' } } }, /isTrial: "yes"; true or false/],
		[{ state: { SPE_E3: { servicePlans: { AAD_PREMIUM: 'On' } } } }, /servicePlans\.AAD_PREMIUM: "On"; allowed: Success/],
	];
	for (const [more, message] of mistakes) {
		test(`a mistake is reported: ${JSON.stringify(more)}`, () => {
			assert.throws(
				() => answer(more),
				(error) => error instanceof CaseError && message.test(error.message),
			);
		});
	}
	test('an unknown SKU can be decided by its plans', () => {
		const licences = ['CONTOSO_X'];
		assert.equal(answer({ licences, state: { CONTOSO_X: { servicePlans: { AAD_PREMIUM: 'Success' } } } })['verdict'], 'yes');
	});
});

describe('a paste', () => {
	test('is answered once per feature', () => {
		const { lines, answered } = answerPaste(book, 'ENTERPRISEPACK\nNOBODY_KNOWS_IT');
		assert.ok(answered);
		assert.deepEqual(
			lines.map((one) => (one as { id: string }).id),
			[...book.model.features.keys()],
		);
		assert.deepEqual((lines[0] as { unknown: string[] }).unknown, ['NOBODY_KNOWS_IT']);
	});
	test('that contains no licences is reported', () => {
		assert.deepEqual(answerPaste(book, 'Good morning.'), {
			answered: false,
			lines: [{ error: 'no licences that we can read', problems: ['not-recognized'] }],
		});
	});
	test('says for how many people an answer applies, as a range if it is not certain', () => {
		const line = (text: string) =>
			answerPaste(book, text).lines.find((one) => (one as { id: string }).id === asked.feature) as Record<string, unknown>;
		const counts = (text: string) => ['verdict', 'covered', 'licensed', 'missing'].map((field) => line(text)[field]);
		const head = 'SkuPartNumber,CapabilityStatus,ConsumedUnits\n';
		assert.deepEqual(counts(`${head}SPB,Enabled,40`), ['yes', 40, 40, 0]);
		assert.deepEqual(counts(`${head}SPB,Enabled,40\nO365_BUSINESS_PREMIUM,Enabled,212\nFLOW_FREE,Enabled,9`), [
			'yes',
			40,
			{ from: 212, to: 252 },
			{ from: 172, to: 212 },
		]);
		assert.deepEqual(counts(`${head}SPB,Suspended,40\nO365_BUSINESS_PREMIUM,Enabled,212`), ['no', 0, 212, 212]);
		const users = 'UserPrincipalName,SkuPartNumber\na@contoso.com,SPE_E3\na@contoso.com,SPB\nb@contoso.com,ENTERPRISEPACK\n';
		assert.deepEqual(counts(users), ['no', 1, 2, 1]);
	});
});
