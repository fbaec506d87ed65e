import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { ask, model, rulesOf } from '../../testing/licenses.ts';
import { judge } from './evaluate.ts';
import { browserFacts } from './facts.ts';
import { licenseModel } from './model.ts';
import { pasteProblems } from './paste/list.ts';
import { weight } from './rank.ts';
import { resolve as resolveLicence } from './resolve.ts';
import { emptyTable } from './table.ts';

const { strings, data } = loadContentOrThrow(resolve(import.meta.dirname, '../../..'));
const basisOf = { stated: 'documented', plan: 'inferred', inferred: 'inferred', contradicted: 'contradicted' };

for (const feature of model.features.values()) {
	test(`${feature.id}: each edition is answered as its cell says, with its basis and sources`, () => {
		for (const [edition, cell] of feature.cellOf) {
			const answer = ask(feature.id, [edition]);
			const free = feature.cellOf.get(model.everyone.id);
			assert.ok(free, 'Free has a cell');
			const expected = weight[free.verdict] > weight[cell.verdict] ? free : cell;
			assert.equal(answer.verdict, expected.verdict, edition);
			const deciding = answer.verdict === 'yes' ? [free, cell] : [cell];
			const [first] = answer.reasons.filter(({ effect }) => effect !== 'note');
			assert.ok(first, edition);
			assert.ok(
				deciding.some((one) => first.basis === basisOf[one.basis] && one.sources.every((source) => first.sources.includes(source))),
				`${edition}: ${JSON.stringify(first)}`,
			);
		}
	});
}

test('every basis occurs in a cell, so that each is tested', () => {
	const seen = new Set([...model.features.values()].flatMap(({ cells }) => cells.map(({ basis }) => basis)));
	assert.deepEqual([...seen].sort(), Object.keys(basisOf).sort());
});

test('what Free includes needs no licence, whatever is held', () => {
	for (const feature of model.features.values()) {
		if (feature.cellOf.get(model.everyone.id)?.verdict !== 'yes') continue;
		for (const held of [[], ['entra_p1'], [{ sku: 'SPE_E3', status: 'Suspended' }]]) {
			const answer = ask(feature.id, held);
			assert.equal(answer.verdict, 'yes');
			assert.equal(rulesOf(answer)[0], 'none-needed');
			assert.deepEqual(answer.enough, [model.everyone.id]);
			assert.equal(answer.gate, 'none');
		}
	}
});

test('the smallest licences are sufficient, and no smaller one of their line is', () => {
	for (const feature of model.features.values()) {
		const { enough, alternatives } = ask(feature.id, []);
		assert.ok(enough.length > 0, feature.id);
		const best = Math.max(...feature.cells.map(({ verdict }) => weight[verdict]));
		for (const id of [...enough, ...alternatives]) {
			const verdict = ask(feature.id, [id]).verdict;
			assert.equal(weight[verdict], best, `${feature.id} ${id}`);
			const edition = model.editions.get(id);
			for (const other of model.editions.values()) {
				if (edition?.line === undefined || other.line !== edition.line || other.order >= edition.order) continue;
				assert.ok(weight[ask(feature.id, [other.id]).verdict] < best, `${feature.id}: ${other.id} is smaller than ${id}`);
			}
		}
	}
});

test('the smallest licences match the three rows of the licensing page', () => {
	assert.deepEqual(ask('cloud_sspr_reset', []).enough, ['m365_business_standard', 'entra_p1']);
	assert.deepEqual(ask('hybrid_sspr_reset_writeback', []).enough, ['entra_p1', 'm365_business_premium']);
	assert.deepEqual([...ask('group_based_licensing', []).enough].sort(), [
		'entra_p1',
		'm365_business_premium',
		'o365_a3',
		'o365_e3',
		'o365_g3',
	]);
	assert.ok(!ask('hybrid_sspr_reset_writeback', []).alternatives.some((id) => id.includes('trial') || id.includes('rooms')));
});

test('every contradiction in the documents is shown where it matters, both sides with sources', () => {
	const shown = new Set<string>();
	for (const feature of model.features.values()) {
		for (const edition of model.editions.keys()) for (const rule of rulesOf(ask(feature.id, [edition]))) shown.add(rule);
	}
	const conflicts = [...model.rules.values()].filter(({ features }) => features);
	assert.equal(conflicts.length, 9);
	for (const { id, basis, sources } of conflicts) {
		assert.ok(shown.has(id), id);
		assert.equal(basis, 'contradicted');
		assert.ok(sources.length >= 2, id);
	}
});

test('every reason has a rule with a sentence whose placeholders it fills', () => {
	const asked = [...model.features.keys()].flatMap((feature) =>
		[...model.editions.keys(), 'SPE_E3_RPA1', 'NOBODY_KNOWS'].flatMap((edition) =>
			['Enabled', 'Warning', 'Suspended', 'LockedOut', 'Deleted', 'Odd'].map((status) =>
				ask(feature, [{ name: edition, status, consumed: 0 }]),
			),
		),
	);
	for (const { reasons } of asked) {
		for (const { rule, values = {}, sources, basis } of reasons) {
			assert.ok(model.rules.has(rule), rule);
			assert.ok(sources.length > 0 && basis, rule);
			for (const lang of Object.values(strings)) {
				const wanted = [...(lang[`license.rule.${rule}`] ?? '').matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
				for (const name of wanted) assert.ok(values[name] !== undefined, `${rule}: ${name}`);
			}
		}
	}
});

test('the facts for browsers give the same answers as all facts', () => {
	const small = licenseModel(JSON.parse(JSON.stringify(browserFacts(data))));
	for (const edition of model.editions.keys()) {
		const ask = judge({ scope: 'user', holdings: [resolveLicence({ name: edition }, small, emptyTable)] }, small);
		const whole = judge({ scope: 'user', holdings: [resolveLicence({ name: edition }, model, emptyTable)] }, model);
		for (const feature of model.features.keys()) assert.deepEqual(ask(feature)?.reasons, whole(feature)?.reasons);
	}
});

test('every message about a paste has its sentence in each language', () => {
	for (const id of pasteProblems) for (const lang of Object.values(strings)) assert.ok(lang[`license.paste.${id}`], id);
});
