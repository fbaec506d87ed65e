import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { anyCase } from '../../testing/role-arbitraries.ts';
import { data, index } from '../../testing/role-facts.ts';
import { evaluateRole } from './evaluate.ts';
import { indexFacts } from './index-facts.ts';
import { packRoleAlternatives, packRoleNames, packRoleRules, roleSources, unpackRoleNames, unpackRoleRules } from './pack.ts';

/** What a browser receives: only what JSON can contain. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const names = sent(packRoleNames(data));
const rules = sent(packRoleRules(data));
const sources = roleSources(data);

test('packed facts give the same answers', () => {
	const packed = indexFacts({ ...unpackRoleNames(names), ...unpackRoleRules(rules, packRoleAlternatives(data)) });
	fc.assert(
		fc.property(anyCase, (question) => {
			const answer = evaluateRole(packed, question);
			const reasons = answer.reasons.map((reason) => ({ ...reason, sources: reason.sources.map((place) => sources[Number(place)]) }));
			assert.deepEqual({ ...answer, reasons }, evaluateRole(index, question));
		}),
		{ numRuns: 500 },
	);
});

test('names are preserved, with translations and template ids if given', () => {
	const templates = [...data.roles, ...data.otherRoles].map(({ templateId = '' }) => templateId);
	const { roles, otherRoles, roleNames } = unpackRoleNames(names, { 'global-administrator': '全域管理員' }, templates);
	assert.deepEqual(
		[...roles, ...otherRoles].map(({ id, name, templateId }) => ({ id, name, templateId })),
		[...data.roles, ...data.otherRoles].map(({ id, name, templateId }) => ({ id, name, templateId })),
	);
	assert.deepEqual(
		roles.filter(({ names: local }) => local).map(({ id, names: local }) => [id, local?.['local']]),
		[['global-administrator', '全域管理員']],
	);
	assert.deepEqual(
		roleNames,
		data.roleNames.map(({ id, names: former, short = [] }) => ({ id, names: [...former, ...short] })),
	);
});

test('a role whose id is not the slug of its name is rejected, since it could not be restored', () => {
	const [first, ...rest] = data.roles;
	assert.ok(first);
	assert.throws(() => packRoleNames({ ...data, roles: [{ ...first, id: 'other' }, ...rest] }), /other/);
});

test('packed data is small', () => {
	const size = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
	assert.ok(size(names) < 2000, `names: ${size(names)}`);
	assert.ok(size(rules) < 4000, `rules: ${size(rules)}`);
});
