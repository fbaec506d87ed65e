import assert from 'node:assert/strict';
import { resolve as path } from 'node:path';
import { test } from 'node:test';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { model, table } from '../../testing/licenses.ts';
import { citedSources, numberSources } from '../core/pack.ts';
import { judge, type LicenseAnswer } from './evaluate.ts';
import { browserFacts } from './facts.ts';
import { licenseModel } from './model.ts';
import { packLicense, unpackLicense } from './pack.ts';
import { licenceOf } from './query.ts';
import { resolve } from './resolve.ts';
import { packSkus, skuTable, unpackSkus } from './table.ts';

const { data } = loadContentOrThrow(path(import.meta.dirname, '../../..'));
const facts = browserFacts(data);
const sources = citedSources(facts);
const inBrowser = {
	model: licenseModel(unpackLicense(JSON.parse(JSON.stringify(packLicense(numberSources(facts)))))),
	table: skuTable(unpackSkus(packSkus(data.skus, new Set(facts.skuHints.map(({ id }) => id))))),
};

/** The answers about every feature for one licence, given by its id in an address. */
function answers(id: string, book: typeof inBrowser): LicenseAnswer[] {
	const written = licenceOf(id, book.model, book.table);
	assert.ok(written, id);
	const ask = judge({ scope: 'user', holdings: [resolve(written, book.model, book.table)] }, book.model);
	return [...book.model.features.keys()].flatMap((feature) => ask(feature) ?? []);
}

/** The part of an answer that readers see; in a browser, sources are numbers. */
const shown = (answer: LicenseAnswer, byNumber: boolean) => ({
	...answer,
	decidedBy: answer.decidedBy?.sku,
	reasons: answer.reasons.map((reason) => ({ ...reason, sources: reason.sources.map((id) => (byNumber ? sources[Number(id)] : id)) })),
});

const same = (id: string) => {
	const full = answers(id, { model, table });
	assert.equal(full.length, model.features.size);
	assert.deepEqual(
		answers(id, inBrowser).map((answer) => shown(answer, true)),
		full.map((answer) => shown(answer, false)),
		id,
	);
};

test('a browser answers every cell of the table like the full facts, sources included', () => {
	for (const id of model.editions.keys()) same(id);
});

test('a browser answers for every product like the full facts', () => {
	for (const { id } of table.skus) same(id);
});

test('an edition and its product get the same answers, whichever is in the address', () => {
	for (const { id, sku } of model.editions.values()) {
		const product = table.skus.find((one) => one.sku === sku && one.edition === id);
		if (!product) continue;
		const verdicts = (one: string) => answers(one, inBrowser).map(({ verdict }) => verdict);
		assert.deepEqual(verdicts(id), verdicts(product.id), id);
	}
});
