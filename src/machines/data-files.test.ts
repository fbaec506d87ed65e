import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { roleSources } from '../checkers/role/pack.ts';
import { loadContentOrThrow } from '../content-model/load.ts';
import { dataFilesOf, formatVersion, namedSources } from './data-files.ts';

const content = loadContentOrThrow(resolve(import.meta.dirname, '../..'));
const { data, strings } = content;

interface DataFile {
	[list: string]: unknown;
	$schema: string;
	hash: string;
	verified: string;
	sources: Record<string, { address: string; verified: string }>;
	texts: Record<string, Record<string, string>>;
}
/** The files as a program parses them. */
const files = JSON.parse(JSON.stringify(dataFilesOf(content))) as Record<'rules.json' | 'skus.json', DataFile> & Record<string, object>;
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

function validate(name: 'rules.json' | 'skus.json', file: unknown = files[name]): boolean {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	addFormats.default(ajv);
	const ok = ajv.validate(files[files[name].$schema.replace('./', '')] ?? false, file);
	assert.ok(ok || ajv.errors?.length);
	return ok;
}

for (const name of ['rules.json', 'skus.json'] as const) {
	test(`${name} matches its schema, and the schema rejects anything else`, () => {
		assert.equal(validate(name), true);
		assert.equal(validate(name, { ...files[name], more: 1 }), false);
		assert.equal(validate(name, { ...files[name], hash: undefined }), false);
		assert.equal(validate(name, { ...files[name], servicePlans: [{ id: 'AAD_PREMIUM' }] }), false);
	});

	test(`${name} contains exactly the sources that its facts cite, with address and day`, () => {
		const { sources, verified, ...facts } = files[name];
		const named = name === 'skus.json' ? ['sku-list'] : namedSources(facts);
		assert.deepEqual(Object.keys(sources).sort(), named);
		for (const [id, { address, verified: day }] of Object.entries(sources)) {
			assert.deepEqual(
				{ id, ...sources[id] },
				data.sources.find((source) => source.id === id),
			);
			assert.match(address, /^https:\/\//);
			assert.ok(day >= verified, `${id} was compared before ${verified}`);
		}
	});

	test(`${name} contains the hash of its facts`, () => {
		const { $schema: _, version, verified, license, hash, ...rest } = files[name];
		assert.equal(hash, createHash('sha256').update(JSON.stringify(rest)).digest('hex'));
		assert.equal(version, formatVersion);
	});
}

test('all facts that the checkers use are included', () => {
	const rules = files['rules.json'];
	for (const list of ['roles', 'otherRoles', 'roleNames', 'resetRules', 'roleTasks', 'roleTools', 'roleRules', 'roleAlternatives'] as const)
		assert.deepEqual(rules[list], plain(data[list]), list);
	for (const list of ['roleConditions', 'features', 'editions', 'servicePlans', 'licenseStates', 'skuHints', 'licenseRules'] as const)
		assert.deepEqual(rules[list], plain(data[list]), list);
	for (const list of ['skus', 'servicePlans', 'editions', 'skuHints'] as const)
		assert.deepEqual(files['skus.json'][list], plain(data[list]), list);
	for (const id of roleSources(data)) assert.ok(id in rules.sources, id);
});

test('each rule has its sentence in each language', () => {
	for (const { lang } of data.locales) {
		const texts = files['rules.json'].texts[lang] ?? {};
		for (const { id } of data.roleRules) assert.equal(texts[`role.rule.${id}`], strings[lang]?.[`role.rule.${id}`], id);
		for (const { id } of data.licenseRules) assert.equal(texts[`license.rule.${id}`], strings[lang]?.[`license.rule.${id}`], id);
		assert.ok(!('site.home' in texts));
	}
});

test('an unregistered source stops the build with a message that says where to add it', () => {
	const without = { ...content, data: { ...data, sources: data.sources.filter(({ id }) => id !== 'sku-list') } };
	assert.throws(() => dataFilesOf(without), /sources\.yaml has no "sku-list".*Add it there/);
});
