import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ask, model, table } from '../../testing/licenses.ts';
import type { WrittenLicence } from './licence.ts';
import { licenceOf, needsTable, parseLicenseQuery, serializeLicenseQuery } from './query.ts';
import { weight } from './rank.ts';

const runs = { numRuns: 2000 };
const feature = fc.constantFrom(...model.features.keys());
const userType = fc.constantFrom('cloud', 'synced', undefined);
const deciding = fc.constantFrom('AAD_PREMIUM', 'AAD_PREMIUM_P2', 'AAD_BASIC', 'MFA_PREMIUM');
const planState = fc.record({ name: deciding, status: fc.constantFrom('Success', 'Disabled', 'PendingInput', 'Error') });
/** A third of the generated licences are relevant products; the other 600 would crowd them out. */
const name = fc.oneof(
	fc.constantFrom(...table.skus.map(({ sku }) => sku)),
	fc.constantFrom(...table.skus.filter(({ edition }) => edition).map(({ sku }) => sku)),
	fc.constantFrom(...model.editions.keys(), 'NOBODY_KNOWS'),
);
const licence: fc.Arbitrary<WrittenLicence> = fc.record(
	{
		name,
		status: fc.constantFrom('Enabled', 'Warning', 'Suspended', 'LockedOut', 'Deleted', 'Odd'),
		consumed: fc.nat({ max: 2 }),
		trial: fc.boolean(),
		assignable: fc.boolean(),
		plans: fc.array(planState, { maxLength: 3 }),
		planStates: fc.array(planState, { maxLength: 2 }),
	},
	{ requiredKeys: ['name'] },
);
const licences = fc.array(licence, { maxLength: 4 });

test('an additional licence never makes anything worse', () => {
	fc.assert(
		fc.property(feature, userType, licences, licence, (id, user, held, more) => {
			assert.ok(weight[ask(id, [...held, more], user).verdict] >= weight[ask(id, held, user).verdict]);
		}),
		runs,
	);
});

test('a licence that stops counting, or a disabled plan, never improves anything', () => {
	fc.assert(
		fc.property(feature, licences, licence, fc.constantFrom('Suspended', 'Warning', 'Deleted'), deciding, (id, held, one, status, plan) => {
			const before = weight[ask(id, [...held, { ...one, status: 'Enabled' }]).verdict];
			assert.ok(weight[ask(id, [...held, { ...one, status }]).verdict] <= before);
			const off = { ...one, status: 'Enabled', planStates: [...(one.planStates ?? []), { name: plan, status: 'Disabled' }] };
			assert.ok(weight[ask(id, [...held, off]).verdict] <= before);
		}),
		runs,
	);
});

test('a trial, an unassigned licence or one of the organization is never worth more', () => {
	fc.assert(
		fc.property(
			feature,
			licences,
			licence,
			fc.constantFrom({ trial: true }, { consumed: 0 }, { assignable: false }),
			(id, held, one, worse) => {
				const sound = { ...one, trial: false, consumed: 1, assignable: true };
				assert.ok(weight[ask(id, [...held, { ...sound, ...worse }]).verdict] <= weight[ask(id, [...held, sound]).verdict]);
			},
		),
		runs,
	);
});

test('order and repetition change no verdict', () => {
	fc.assert(
		fc.property(feature, licences, (id, held) => {
			assert.equal(ask(id, [...held].reverse()).verdict, ask(id, [...held, ...held]).verdict);
		}),
		runs,
	);
});

test('every case has an answer with a reason, sources and a smallest licence', () => {
	fc.assert(
		fc.property(feature, userType, licences, (id, user, held) => {
			const { verdict, reasons, enough, gate } = ask(id, held, user);
			assert.ok(['yes', 'no', 'conditional'].includes(verdict));
			assert.ok(reasons.length > 0 && reasons.every(({ sources, rule }) => sources.length > 0 && model.rules.has(rule)));
			const effects = reasons.map(({ effect }) => effect);
			if (verdict === 'yes') assert.ok(effects.includes('allows') && !effects.includes('blocks') && !effects.includes('conditional'));
			if (verdict === 'conditional') assert.ok(effects.includes('conditional'));
			if (verdict === 'no') assert.ok(effects.includes('blocks') && !effects.includes('allows'));
			assert.ok(enough.length > 0);
			assert.ok(['none', 'open', 'closed', 'unknown'].includes(gate));
		}),
		runs,
	);
});

test('an address gives back its case, in any order', () => {
	const ids = [...model.editions.keys(), ...table.skus.map(({ id }) => id)];
	const query = fc.record({
		feature: fc.constantFrom('', ...model.features.keys()),
		user: fc.constantFrom('', 'cloud', 'synced'),
		licences: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }).map((list) => list.sort()),
	});
	fc.assert(
		fc.property(query, (drawn) => {
			const question = { ...drawn };
			const text = serializeLicenseQuery(model, question);
			const back = parseLicenseQuery(model, `?${text}`);
			assert.deepEqual(back.values, question);
			assert.deepEqual(back.ignored, []);
			assert.deepEqual(parseLicenseQuery(model, text.split('&').reverse().join('&')).values, question);
			for (const id of question.licences) assert.ok(licenceOf(id, model, table), id);
		}),
		runs,
	);
});

test('any address can be read; unusable parts are reported', () => {
	fc.assert(
		fc.property(fc.string(), (text) => void parseLicenseQuery(model, text)),
		runs,
	);
	const { values, ignored } = parseLicenseQuery(model, '?f=nothing&u=guest&l=entra_p1,05e9a617,<b>,ffffffff&x=1');
	assert.deepEqual(values, { feature: '', user: '', licences: ['05e9a617', 'entra_p1', 'ffffffff'] });
	assert.equal(ignored.length, 4);
	assert.equal(licenceOf('ffffffff', model, table), undefined);
	assert.ok(needsTable(model, values));
	assert.ok(!needsTable(model, { ...values, licences: ['entra_p1'] }));
});
