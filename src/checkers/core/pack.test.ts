import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedSources, numberSources } from './pack.ts';

const facts = {
	rules: [
		{ id: 'a', sources: ['zebra', 'ant'], note: 'stays' },
		{ id: 'b', sources: [], inner: [{ sources: ['ant'] }] },
	],
	table: { sources: ['mole'], more: { left: 'out', kept: null } },
};

test('every cited source is listed once, sorted, at any depth', () => {
	assert.deepEqual(citedSources(facts), ['ant', 'mole', 'zebra']);
	assert.deepEqual(citedSources({}), []);
});

test('sources are replaced by their positions in that list, as text, and everything else is kept', () => {
	assert.deepEqual(numberSources(facts), {
		rules: [
			{ id: 'a', sources: ['2', '0'], note: 'stays' },
			{ id: 'b', sources: [], inner: [{ sources: ['0'] }] },
		],
		table: { sources: ['1'], more: { left: 'out', kept: null } },
	});
});

test('unwanted fields are left out at every depth', () => {
	assert.deepEqual(numberSources(facts, ['note', 'inner', 'more']), {
		rules: [
			{ id: 'a', sources: ['2', '0'] },
			{ id: 'b', sources: [] },
		],
		table: { sources: ['1'] },
	});
});

test('the given facts are not modified', () => {
	const before = structuredClone(facts);
	numberSources(facts, ['note']);
	assert.deepEqual(facts, before);
});
