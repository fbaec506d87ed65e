import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { model, paste } from '../../testing/licenses.ts';
import { coverGroupOf, coversOf } from './covers.ts';
import { userTypes } from './facts.ts';
import {
	answerFeature,
	answerLicences,
	answerPaste,
	answerUser,
	emptyLicenseState,
	firstOfPair,
	type LicenseQuestion,
	type LicenseState,
	licenseQuestionsFor,
	openLicenseQuestions,
} from './questions.ts';
import { parseLicenseState, serializeLicenseState } from './state-address.ts';

const open = (text: string) => openLicenseQuestions(model, parseLicenseState(model, text).question);

const addresses: [address: string, open: readonly LicenseQuestion[]][] = [
	['', ['feature', 'user', 'have']],
	['f=cloud_sspr_reset', ['have']],
	['f=cloud_sspr_reset&u=ask', ['user', 'have']],
	['f=cloud_sspr_reset&u=synced', ['have']],
	['f=cloud_sspr_reset&l=o365_e3', []],
	['f=registration_campaign', ['have']],
	['f=registration_campaign&l=none', []],
	['l=o365_e3', ['feature', 'user']],
	['f=no-such-feature&l=o365_e3', ['feature', 'user']],
];

for (const [address, expected] of addresses)
	test(`"${address}" leaves open: ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(open(address), expected));

test('an older address about synced users leads to the twin', () => {
	assert.equal(parseLicenseState(model, 'f=cloud_sspr_reset&u=synced').question.question.feature, 'hybrid_sspr_reset_writeback');
});

const ids = [...model.features.keys()];
const anyStep: fc.Arbitrary<{ id: LicenseQuestion; gone?: true; step: (state: LicenseState) => LicenseState }> = fc.oneof(
	fc.constantFrom(...ids).map((feature) => ({
		id: 'feature' as const,
		step: (state: LicenseState) => answerFeature(model, state, feature),
	})),
	fc.constantFrom(...userTypes).map((user) => ({ id: 'user' as const, step: (state: LicenseState) => answerUser(model, state, user) })),
	fc
		.uniqueArray(fc.constantFrom(...model.editions.keys()), { maxLength: 3 })
		.map((licences) => ({ id: 'have' as const, step: (state: LicenseState) => answerLicences(state, licences.sort()) })),
	fc.constant({ id: 'have' as const, step: (state: LicenseState) => answerPaste(state, true) }),
	fc.constant({ id: 'have' as const, gone: true as const, step: (state: LicenseState) => answerPaste(state, false) }),
);

test('whatever is clicked, nothing counts as answered that was not, and the wrong one of two twins is never used', () => {
	fc.assert(
		fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
			const pressed = new Set<LicenseQuestion>();
			let state = emptyLicenseState;
			for (const { id, gone, step } of steps) {
				const before = state;
				state = step(state);
				if (gone && before.pasted) pressed.delete('have');
				if (!gone) pressed.add(id);
				if (!state.answered.includes('user')) pressed.delete('user');
				assert.deepEqual(new Set(state.answered), pressed);
				const feature = model.features.get(state.question.feature);
				if (state.answered.includes('user') && feature?.twin !== undefined) assert.equal(feature.users, state.question.user);
				assert.deepEqual(
					openLicenseQuestions(model, state),
					licenseQuestionsFor(model, state).filter((asked) => !pressed.has(asked)),
				);
			}
		}),
	);
});

test('a state can be restored from its address, except what was pasted', () => {
	fc.assert(
		fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
			const state = steps.reduce((before, { step }) => step(before), emptyLicenseState);
			if (!state.answered.includes('feature')) return;
			const { question: back, ignored } = parseLicenseState(model, serializeLicenseState(model, state));
			assert.deepEqual(ignored, []);
			assert.equal(back.question.feature, state.question.feature);
			assert.deepEqual(back.question.licences, state.question.licences);
			assert.deepEqual(openLicenseQuestions(model, back).includes('have'), !state.answered.includes('have') || state.pasted === true);
			if (licenseQuestionsFor(model, state).includes('user')) assert.equal(back.answered.includes('user'), state.answered.includes('user'));
		}),
	);
});

test('of two twins one is offered', () => {
	assert.equal(firstOfPair(model, 'hybrid_sspr_reset_writeback'), 'cloud_sspr_reset');
	assert.equal(firstOfPair(model, 'registration_campaign'), 'registration_campaign');
});

const tenant = (premium: number, e3: number) =>
	paste(`SkuPartNumber,ConsumedUnits,CapabilityStatus\nSPB,${premium},Enabled\nENTERPRISEPACK,${e3},Enabled`).answers;

test('40 sufficient licences for 252 people are enough for some', () => {
	const answer = tenant(40, 212).find(({ feature }) => feature === 'hybrid_sspr_reset_writeback');
	assert.ok(answer);
	assert.equal(answer.verdict, 'yes');
	assert.equal(coversOf(answer), 'some');
	assert.equal(coverGroupOf(answer, model), 'some');
});

test('if all licensed people are covered, it is enough; a free feature is for everyone', () => {
	const answers = tenant(40, 212);
	const groupOf = (feature: string) => {
		const answer = answers.find((one) => one.feature === feature);
		return answer && coverGroupOf(answer, model);
	};
	assert.equal(groupOf('cloud_sspr_reset'), 'licensed');
	assert.equal(groupOf('cloud_password_change'), 'everyone');
});
