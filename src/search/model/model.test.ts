import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallWording } from '../../testing/search-site.ts';
import { createReader } from '../text/terms.ts';
import { featuresOf } from './features.ts';
import { type Lesson, learn } from './learn.ts';
import { chances, type Model } from './model.ts';
import { packModel, steps, unpackModel } from './pack.ts';

const reader = createReader(smallWording);
const texts = [
	['forgot my password', 'password forgotten', 'i forgot the password', '忘記密碼'],
	['account locked', 'my account is locked', 'locked out of my account', '帳戶鎖定'],
	['secret expired', 'the client secret expired', 'renew expired secret', '密碼過期'],
];
const lessons: Lesson[] = texts.flatMap((own, page) => own.map((text) => ({ page, text, weight: 1 })));
const model = unpackModel(learn(reader, lessons, texts.length));

const first = (text: string) => {
	const found = chances(model, reader, text);
	return found?.indexOf(Math.max(...found));
};

for (const [text, page] of [
	['forgot', 0],
	['account is locked again', 1],
	['expired', 2],
] as const) {
	test(`wordings of a page teach which queries it answers: ${text}`, () => assert.equal(first(text), page));
}

test('the probabilities of all pages add up to one; unknown words give no result', () => {
	const found = chances(model, reader, 'forgot my secret');
	assert.ok(Math.abs([...(found ?? [])].reduce((sum, chance) => sum + Math.exp(chance), 0) - 1) < 1e-9);
	assert.equal(chances(model, reader, 'xyzzy'), undefined);
	assert.equal(chances(model, reader, ''), undefined);
});

test('a text in another language teaches only the words that both languages share', () => {
	const foreign = texts.flatMap((own, page) =>
		own.map((text) => ({ page: (page + 1) % 3, text: `vergessen ${text}`, weight: 1, foreign: reader })),
	);
	const both = unpackModel(learn(reader, [...lessons, ...foreign], texts.length));
	assert.equal(chances(both, reader, 'vergessen'), undefined);
	assert.notDeepEqual(chances(both, reader, 'forgot'), chances(model, reader, 'forgot'));
});

test('the same lessons make the same bytes', () => {
	assert.deepEqual(learn(reader, lessons, texts.length), learn(reader, lessons, texts.length));
});

test('single-word features do not depend on order, letter case or repetition', () => {
	const single = (text: string) =>
		[...featuresOf(reader, text)].filter(([, kind]) => kind === 1 || kind === 0.6).map(([feature]) => feature);
	assert.deepEqual(single('Reset password password').sort(), single('PASSWORD reset').sort());
});

test('packing and unpacking gives the same model', () => {
	const value = fc.integer({ min: -steps, max: steps });
	const cells = fc.uniqueArray(fc.record({ page: fc.nat({ max: 2000 }), value }, { noNullPrototype: true }), {
		selector: ({ page }) => page,
		minLength: 1,
	});
	const rows = fc.uniqueArray(fc.record({ feature: fc.nat({ max: 2 ** 20 - 1 }), cells }, { noNullPrototype: true }), {
		selector: ({ feature }) => feature,
	});
	fc.assert(
		fc.property(rows, fc.integer({ min: 1, max: 50_000 }), (list, step) => {
			const sorted = list
				.map((row) => ({ ...row, cells: [...row.cells].sort((a, b) => a.page - b.page) }))
				.sort((a, b) => a.feature - b.feature);
			const ends = sorted.map((_, at) => sorted.slice(0, at + 1).reduce((sum, row) => sum + row.cells.length, 0));
			const given: Model = {
				pages: 2001,
				step: step / 10_000,
				rows: new Map(sorted.map(({ feature }, at) => [feature, [ends[at - 1] ?? 0, ends[at] ?? 0]])),
				pageOf: Uint16Array.from(sorted.flatMap((row) => row.cells.map(({ page }) => page))),
				values: Int8Array.from(sorted.flatMap((row) => row.cells.map(({ value }) => value))),
			};
			assert.deepEqual(unpackModel(packModel(given)), given);
		}),
	);
});

test('a model that is cut off is an error', () => {
	const packed = learn(reader, lessons, texts.length);
	assert.throws(() => unpackModel(packed.slice(0, packed.length / 2)), /damaged/);
	assert.throws(() => unpackModel(new Uint8Array()), /damaged/);
});
