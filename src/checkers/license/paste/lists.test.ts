import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { details, guids, owned, p1, problems, subscribed, teams, verdicts } from '../../../testing/license-pastes.ts';
import { hybrid, paste, verdictOf } from '../../../testing/licenses.ts';
import { pascal } from '../../../testing/printed.ts';

describe('licenseDetails', () => {
	const plain = { id: 'abc', skuId: guids['SPE_E3'], skuPartNumber: 'SPE_E3' };
	test('is recognized by its context, or by missing fields', () => {
		const one = { ...plain, servicePlans: [p1, teams] };
		for (const text of [JSON.stringify(details('u', one)), JSON.stringify([one]), JSON.stringify(pascal([one]))]) {
			assert.equal(paste(text).scope, 'user');
			assert.deepEqual(verdicts(text), ['yes', 'yes']);
		}
	});
	test('a plan disabled for the user does not count', () => {
		const off = { ...plain, servicePlans: [{ ...p1, provisioningStatus: 'Disabled' }, teams] };
		assert.deepEqual(verdicts(JSON.stringify(details('u', off))), ['yes', 'no']);
	});
	test("with the tenant's list: the user's licence, in the tenant's state", () => {
		const own = details('u', { ...plain, servicePlans: [p1] });
		const text = (status: string) =>
			`${JSON.stringify(own)}\n${JSON.stringify(subscribed(owned('SPE_E3', [p1], { capabilityStatus: status }), owned('AAD_PREMIUM', [p1])))}`;
		assert.equal(paste(text('Enabled')).scope, 'user');
		assert.deepEqual(verdicts(text('Enabled')), ['yes', 'yes']);
		assert.deepEqual(verdicts(text('Suspended')), ['no', 'no']);
		const answer = paste(text('Suspended')).answers.find(({ feature }) => feature === hybrid);
		assert.equal(answer?.gate, 'open', 'the tenant passes by its other licence');
	});
	test('several users: the answer is true for each of them', () => {
		const text = JSON.stringify([details('a', { ...plain, servicePlans: [p1] }), details('b', { ...plain, servicePlans: [teams] })]);
		assert.deepEqual(verdicts(text), ['yes', 'no']);
		assert.ok(problems(text).includes('several-users'));
	});
	test('assignedLicenses with disabled plans', () => {
		const user = (disabledPlans: string[]) => JSON.stringify({ id: 'u', assignedLicenses: [{ skuId: guids['SPE_E3'], disabledPlans }] });
		assert.deepEqual(verdicts(user([])), ['yes', 'yes']);
		assert.deepEqual(verdicts(user([p1.servicePlanId])), ['yes', 'no']);
	});
});

describe('directory/subscriptions', () => {
	const subscription = (sku: string, more: object) => ({
		skuId: guids[sku],
		skuPartNumber: sku,
		status: 'Enabled',
		totalLicenses: 25,
		isTrial: false,
		...more,
	});
	test('tells what is a trial', () => {
		assert.deepEqual(verdicts(JSON.stringify({ value: [subscription('SPE_E3', { isTrial: true })] })), ['conditional', 'yes']);
		assert.deepEqual(verdicts(JSON.stringify({ value: [subscription('AAD_PREMIUM', { isTrial: true })] })), ['yes', 'yes']);
		assert.deepEqual(verdicts(JSON.stringify({ value: [subscription('ENTERPRISEPACK', { isTrial: true })] })), ['no', 'no']);
	});
	test('several subscriptions to what a user holds: the best one counts, in any order', () => {
		const user = details('u', { skuId: guids['SPE_E3'], skuPartNumber: 'SPE_E3', servicePlans: [p1] });
		const live = subscription('SPE_E3', {});
		const dead = subscription('SPE_E3', { status: 'Suspended' });
		const grace = subscription('SPE_E3', { status: 'Warning' });
		const trial = subscription('SPE_E3', { isTrial: true });
		const sets: [object[], string[]][] = [
			[
				[live, dead],
				['yes', 'yes'],
			],
			[
				[grace, dead],
				['conditional', 'conditional'],
			],
			[
				[live, grace, dead],
				['yes', 'yes'],
			],
			[
				[trial, live],
				['yes', 'yes'],
			],
			[
				[trial, dead],
				['conditional', 'yes'],
			],
			[
				[dead, dead],
				['no', 'no'],
			],
		];
		for (const [value, expected] of sets) {
			for (const order of [value, value.toReversed()]) {
				assert.deepEqual(verdicts(`${JSON.stringify(user)}\n${JSON.stringify({ value: order })}`), expected);
			}
		}
	});
	test('a paid subscription beside a trial makes it paid', () => {
		const both = [subscription('SPE_E3', { isTrial: true }), subscription('SPE_E3', {})];
		assert.deepEqual(verdicts(JSON.stringify({ value: both })), ['yes', 'yes']);
	});
	test('its state and its plans count', () => {
		assert.deepEqual(verdicts(JSON.stringify({ value: [subscription('SPE_E3', { status: 'Suspended' })] })), ['no', 'no']);
		const off = [{ ...p1, provisioningStatus: 'Disabled' }];
		assert.deepEqual(verdicts(JSON.stringify({ value: [subscription('SPE_E3', { serviceStatus: off })] })), ['yes', 'no']);
	});
	test('tells the other lists what is a trial', () => {
		const trial = JSON.stringify({ value: [subscription('SPE_E3', { isTrial: true })] });
		assert.deepEqual(verdicts(`${JSON.stringify(subscribed(owned('SPE_E3', [p1])))}\n${trial}`), ['conditional', 'yes']);
		const lapsed = [subscription('SPE_E3', { isTrial: true }), subscription('SPE_E3', { status: 'Deleted' })];
		assert.deepEqual(verdicts(`${JSON.stringify(subscribed(owned('SPE_E3', [p1])))}${JSON.stringify({ value: lapsed })}`), [
			'conditional',
			'yes',
		]);
		const user = details('u', { skuId: guids['SPE_E3'], skuPartNumber: 'SPE_E3', servicePlans: [p1] });
		assert.deepEqual(verdicts(`${trial}${JSON.stringify(user)}`), ['conditional', 'yes']);
	});
});

describe('what is not a held licence', () => {
	const rows = 'SkuPartNumber,ServicePlanName,ProvisioningStatus\nSPE_E3,TEAMS1,Success\nSPE_E3,AAD_PREMIUM,';
	const cases: [name: string, text: string, verdict: string | undefined][] = [
		['its plan is off in a row of its own', `${rows}Disabled`, 'no'],
		['its plan is on in a row of its own', `${rows}Success`, 'yes'],
		['its plan is off, Format-List', 'SkuPartNumber : SPE_E3\nServicePlanName : AAD_PREMIUM\nProvisioningStatus : Disabled', 'no'],
		['none of 25 is assigned', 'Microsoft 365 E3 0/25', 'conditional'],
		['a request to remove it', JSON.stringify({ addLicenses: [], removeLicenses: ['05e9a617-0261-4cee-bb44-138d3ef5d965'] }), undefined],
		['a request to add it', JSON.stringify({ addLicenses: [{ skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965' }] }), undefined],
	];
	for (const [name, text, verdict] of cases) test(name, () => assert.equal(verdictOf(paste(text), hybrid), verdict));
});
