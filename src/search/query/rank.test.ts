import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Found, rank } from './rank.ts';

/** A word by the pages and stretches that use it. */
const word = (places: Record<number, number[]>, name = false): Found => ({
	places: new Map(Object.entries(places).map(([page, stretches]) => [Number(page), stretches])),
	name,
});
const order = (words: readonly Found[], chances: number[] | undefined, needed: readonly number[]) =>
	rank(words, chances && Float64Array.from(chances), needed).map(({ page }) => page);

const decisions: [what: string, words: Found[], chances: number[] | undefined, needed: number[], first: number][] = [
	['what was learnt, where words say nothing', [], [-3, -0.1, -3], [3, 3, 3], 1],
	['the page that holds more of the words', [word({ 0: [0], 1: [0] }), word({ 1: [0] })], undefined, [3, 3, 3], 1],
	['the page whose section holds them together', [word({ 0: [1], 1: [2] }), word({ 0: [2], 1: [2] })], undefined, [3, 3, 3], 1],
	[
		'the one page that holds a name, against what was learnt',
		[word({ 2: [3] }, true), word({ 0: [0], 1: [0] })],
		[-1, -3, -3],
		[3, 3, 3],
		2,
	],
	['what more people need, of pages that are equal', [word({ 0: [0], 1: [0] })], [-1, -1, -3], [1, 5, 3], 1],
	['the first of the menu, of pages without a difference', [word({ 0: [0], 1: [0] })], [-1, -1, -3], [3, 3, 3], 0],
	['nothing of a word that stands nowhere', [word({}), word({ 1: [0] })], undefined, [3, 3, 3], 1],
];
for (const [what, words, chances, needed, first] of decisions) {
	test(`first is ${what}`, () => assert.equal(order(words, chances, needed)[0], first));
}

test('a page that holds all known words covers the query', () => {
	const [best, other] = rank([word({}), word({ 1: [0] })], undefined, [3, 3]);
	assert.deepEqual([best?.covered, other?.covered], [1, 0]);
});
