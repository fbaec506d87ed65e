import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { licenseChecker } from '../../checkers/license/checker.ts';
import type { WrittenLicence } from '../../checkers/license/licence.ts';
import { languages, rawIds, wordsOf } from '../../testing/license-words.ts';
import { ask, cloud, hybrid, model, table } from '../../testing/licenses.ts';
import { translator } from '../text.ts';
import { type Judged, licenseWords, sentence, type Words } from './words.ts';

const english = wordsOf['en'] as Words;
const feature = fc.constantFrom(...model.features.keys());
const licence: fc.Arbitrary<WrittenLicence> = fc.record(
	{
		name: fc.oneof(fc.constantFrom(...model.editions.keys(), 'NOBODY_KNOWS'), fc.constantFrom(...table.skus.map(({ sku }) => sku))),
		status: fc.constantFrom('Enabled', 'Warning', 'Suspended', 'LockedOut', 'Deleted', 'Odd'),
		planStates: fc.array(
			fc.record({
				name: fc.constantFrom('AAD_PREMIUM', 'AAD_PREMIUM_P2', 'AAD_BASIC'),
				status: fc.constantFrom('Success', 'Disabled', 'PendingInput', 'Odd'),
			}),
			{ maxLength: 2 },
		),
		units: fc.record({ enabled: fc.nat(1), warning: fc.nat(1), suspended: fc.nat(1) }),
		consumed: fc.nat(1),
		trial: fc.boolean(),
		assignable: fc.boolean(),
	},
	{ requiredKeys: ['name'] },
);
const questions = fc.tuple(feature, fc.array(licence, { maxLength: 3 }), fc.constantFrom('cloud' as const, 'synced' as const, undefined));

const some = { covered: { from: 40, to: 52 }, licensed: { from: 252, to: 252 }, missing: { from: 200, to: 212 } };
/** Whose licences are judged. */
const ways = fc.constantFrom<Judged>(
	{ of: 'chosen', names: [] },
	{ of: 'chosen', names: ['One', 'Two'] },
	{ of: 'user' },
	{ of: 'tenant' },
	{ of: 'tenant', coverage: some },
);

/** The reasons of an answer in words. */
const said = (words: Words, answer: ReturnType<typeof ask>) => answer.reasons.map((reason) => sentence(words, reason));

for (const lang of languages) {
	test(`${lang}: for any case, each reason is a sentence without unfilled placeholders`, () => {
		const words = wordsOf[lang] as Words;
		fc.assert(
			fc.property(questions, ways, ([id, licences, user], judged) => {
				const answer = ask(id, licences, user);
				const { headline, sentence: about, enoughTitle, enough, needs = [], ways } = licenseWords(words, answer, judged, [], '#row');
				const texts = [headline, about, enoughTitle, ...enough.map(({ name }) => name), ...needs, ...ways.map(({ text }) => text)];
				for (const text of [...texts, ...said(words, answer)]) {
					assert.notEqual(text, '');
					assert.deepEqual(rawIds(text), [], text);
				}
				for (const { rule } of answer.reasons) assert.ok(words.texts.rules[rule], rule);
			}),
			{ numRuns: 500 },
		);
	});
}

describe('names of products, plans and states are shown as the tenant writes them', () => {
	const cases: [why: string, licence: WrittenLicence, feature: string, rule: string, expected: string][] = [
		['state', { sku: 'AAD_PREMIUM', status: 'Odd State' }, hybrid, 'state-other', 'Odd State'],
		['plan', { sku: 'AAD_PREMIUM', planStates: [{ name: 'AAD_PREMIUM', status: 'Disabled' }] }, hybrid, 'plan-disabled', 'AAD_PREMIUM'],
		['licence', { sku: 'NOBODY_KNOWS' }, hybrid, 'sku-unknown', 'NOBODY_KNOWS'],
		['markup in a name', { sku: '<b>{{plan}}</b>' }, hybrid, 'sku-unknown', '<b>{{plan}}</b>'],
	];
	for (const [why, written, id, rule, expected] of cases)
		test(why, () => {
			const reason = ask(id, [written]).reasons.find((one) => one.rule === rule);
			assert.ok(reason, rule);
			for (const lang of languages) assert.ok(sentence(wordsOf[lang] as Words, reason).includes(expected), lang);
		});
});

test('a licence with the name of its edition is not said to count as itself', () => {
	const [standard] = said(english, ask(cloud, ['m365_business_standard']));
	assert.match(standard ?? '', /^Microsoft 365 Business Standard is enough\./);
	const [other] = said(english, ask(cloud, ['STANDARDWOFFPACK_IW_FACULTY']));
	assert.match(other ?? '', /counts as/);
});

test('licences are called enough only if the table says so', () => {
	const titles = Map.groupBy(
		model.features.keys(),
		(id) => licenseWords(english, ask(id, []), { of: 'chosen', names: [] }, [], '').enoughTitle,
	);
	for (const [title, ids] of titles) {
		for (const id of ids) {
			const [first = ''] = ask(id, []).enough;
			assert.equal(title === english.t('license.enough'), ask(id, [first]).verdict === 'yes', id);
		}
	}
	assert.equal(titles.size, 2);
});

test('the heading tells whether licences were judged or only the feature was asked about', () => {
	const heading = (id: string, chosen: string[]) =>
		licenseWords(english, ask(id, chosen), { of: 'chosen', names: chosen }, [], '').headline;
	assert.equal(heading(cloud, []), 'It takes a licence');
	assert.equal(heading(cloud, ['entra_free']), 'Not enough');
	assert.equal(heading('cloud_password_change', []), 'No licence needed');
	assert.equal(heading(cloud, ['entra_p1']), 'Enough');
});

test('for a tenant that covers some people the answer says how many, and how many need a licence', () => {
	const answer = {
		...ask(hybrid, ['SPB']),
		coverage: { covered: { from: 40, to: 40 }, licensed: { from: 252, to: 252 }, missing: { from: 212, to: 212 } },
	};
	const { verdict, headline, sentence: about } = licenseWords(english, answer, { of: 'tenant', coverage: answer.coverage }, [], '');
	assert.equal(verdict, 'some');
	assert.equal(headline, 'For some');
	assert.equal(
		about,
		'Your licences let 40 of your 252 licensed people reset a forgotten password themselves, with an account synced from Active Directory. Not covered: 212.',
	);
});

test('one licensed person is spoken of as one, in every language', () => {
	const licensed = { from: 1, to: 1 };
	for (const [sku, covers] of [
		['SPB', 1],
		['ENTERPRISEPACK', 0],
	] as const)
		for (const lang of languages) {
			const words = wordsOf[lang] as Words;
			const people = (count: number) => ({ from: count, to: count });
			const coverage = { covered: people(covers), licensed, missing: people(1 - covers) };
			const answer = { ...ask(hybrid, [sku]), coverage };
			const say = (judged: Judged) => licenseWords(words, answer, judged, [], '').sentence;
			assert.equal(say({ of: 'tenant', coverage }), say({ of: 'user' }), lang);
		}
});

test('rules whose sentences are loaded later decide no verdict', () => {
	const notes = new Set(licenseChecker.notes({ licenseRules: [...model.rules.values()] }));
	assert.ok(notes.size > 0);
	fc.assert(
		fc.property(questions, ([id, licences, user]) => {
			for (const { rule, effect } of ask(id, licences, user).reasons) if (notes.has(rule)) assert.equal(effect, 'note', rule);
		}),
		{ numRuns: 1000 },
	);
});

test('further conditions are left out until their texts are loaded', () => {
	const answer = ask('cloud_sspr_reset', [], 'cloud');
	const strings = Object.fromEntries(Object.entries(english.texts.strings).filter(([key]) => !key.startsWith('license.need.')));
	const first = { ...english, t: translator(strings) };
	assert.deepEqual(licenseWords(first, answer, { of: 'user' }, [], '#row').needs, []);
	assert.ok((licenseWords(english, answer, { of: 'user' }, [], '#row').needs ?? []).length > 0);
});
