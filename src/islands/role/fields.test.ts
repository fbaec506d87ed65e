import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainCase, type RoleCase } from '../../checkers/role/model.ts';
import { inBrowser, langs } from '../../testing/role-browser.ts';
import { countSpecial, fieldValue, isSpecial, specialFields, withValue } from './fields.ts';

/** A value that a field does not have usually. */
function unusual(field: (typeof specialFields)[number], question: RoleCase): unknown {
	if (field.kind === 'flag') return true;
	if (field.kind === 'roles') return ['global-administrator'];
	const other = field.values.find((value) => value !== fieldValue(question, field));
	return field.kind === 'many' ? [other] : other;
}

test('the fields are everything of a question but the two plain questions, each once', () => {
	const keys = (side: 'actor' | 'target') =>
		Object.keys(plainCase[side])
			.filter((name) => name !== 'roles')
			.sort();
	for (const side of ['actor', 'target'] as const)
		assert.deepEqual(
			specialFields
				.filter((field) => field.of === side)
				.map(({ name }) => name)
				.sort(),
			keys(side),
		);
});

for (const field of specialFields)
	test(`${field.of}.${field.name}: usual is not special, another value is, and nothing else changes`, () => {
		assert.equal(isSpecial(plainCase, field), false);
		const changed = withValue(plainCase, field.of, field.name, unusual(field, plainCase));
		assert.equal(countSpecial(changed), 1);
		assert.equal(countSpecial(withValue(changed, field.of, field.name, fieldValue(plainCase, field))), 0);
		assert.deepEqual(withValue(changed, field.of, field.name, fieldValue(plainCase, field)), plainCase);
	});

test('a tool counts, more roles do not', () => {
	assert.equal(countSpecial({ ...plainCase, tool: 'my-staff' }), 1);
	assert.equal(countSpecial(withValue(plainCase, 'actor', 'roles', ['reports-reader'])), 0);
});

test('a question that depends on another is asked where it matters only', () => {
	const shown = (question: RoleCase) => specialFields.filter(({ when }) => when?.(question)).map(({ name }) => name);
	assert.deepEqual(shown(plainCase), []);
	assert.deepEqual(shown(withValue(plainCase, 'target', 'home', 'synced')), ['writeback']);
	assert.deepEqual(shown(withValue(plainCase, 'target', 'adProtected', true)), ['writeback']);
	const app = withValue(plainCase, 'actor', 'kind', 'app');
	assert.deepEqual(shown(app), ['permission']);
	assert.deepEqual(shown(withValue(app, 'actor', 'scope', 'unit-with-user')), ['permission', 'directoryRead']);
});

for (const lang of langs)
	test(`${lang}: every field and every value has a text`, () => {
		const { t } = inBrowser(lang);
		for (const field of specialFields) {
			const { of, name, kind } = field;
			const values: readonly string[] = 'values' in field ? field.values : [];
			const keys = values.map((value) => (kind === 'many' ? `role.right.${value}` : `role.option.${name}.${value}`));
			for (const key of [`role.field.${of}.${name}`, ...keys]) assert.notEqual(t(key), key);
		}
	});
