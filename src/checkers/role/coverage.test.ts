import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ask, data } from '../../testing/role-facts.ts';
import { modifierCases } from '../../testing/role-modifier-cases.ts';
import { ruleIds } from './rules.ts';

/** Rules named by the data. */
const named = new Set([
	...data.roleTasks.flatMap(({ own, externalGuest, synced }) => [own, externalGuest, synced]),
	...data.roleTools.map(({ note }) => note),
	...data.resetRules.flatMap(({ notes = [], actorsByText = {} }) => [
		...notes.map(({ rule }) => rule),
		...Object.values(actorsByText).map(({ note }) => note),
	]),
]);

test('code and data have the same rules', () => {
	const inData = data.roleRules.map(({ id }) => id).sort();
	assert.deepEqual([...new Set([...ruleIds, ...[...named].filter((id) => id !== undefined)])].sort(), inData);
	assert.equal(new Set(inData).size, inData.length);
});

test('each rule is reached by a case', () => {
	const hit = new Set<string>();
	const tables = [
		...[
			'user-administrator',
			'security-administrator',
			'global-reader',
			'custom-role',
			'partner-tier2-support',
			'authentication-administrator',
		].flatMap((actor) =>
			[[], ['global-administrator'], ['license-administrator'], ['reports-reader']].map((roles) => ({
				actor: { roles: [actor] },
				target: { roles },
			})),
		),
		{ actor: { roles: ['global-administrator'] }, target: { roles: ['license-administrator'] } },
		{ task: 'update-other-emails', actor: { roles: ['helpdesk-administrator'] } },
		{ task: 'temporary-access-pass', actor: { roles: ['authentication-administrator'] }, target: { roles: ['reports-reader'] } },
		{
			actor: { roles: ['authentication-administrator', 'user-administrator'] },
			target: { roles: ['authentication-administrator', 'groups-administrator'] },
		},
		...data.roleTools.map(({ id }) => ({
			tool: id,
			actor: { roles: ['helpdesk-administrator'] },
			target: { home: 'synced', writeback: 'yes' } as const,
		})),
		...Object.values(modifierCases).flatMap((cases) => cases.map(([, sketch]) => sketch)),
	];
	for (const sketch of tables) for (const { rule } of ask(sketch).reasons) hit.add(rule);
	const missed = data.roleRules.map(({ id }) => id).filter((id) => !hit.has(id));
	const fix = 'If a fact was corrected, correct the cases of this test in src/checkers/role/coverage.test.ts.';
	assert.deepEqual(missed, [], `No case reaches the rules ${missed.join(', ')}. ${fix}`);
});

test('a rule without sources uses those of the tool', () => {
	for (const { id } of data.roleTools)
		for (const target of [{}, { home: 'synced', writeback: 'yes' } as const])
			for (const kind of ['user', 'app'] as const)
				for (const { sources, rule } of ask({ tool: id, actor: { roles: ['user-administrator'], kind }, target }).reasons)
					assert.ok(sources.length > 0, rule);
});

test('each alternative is suggested in some case', () => {
	const seen = new Set<string>();
	for (const cases of Object.values(modifierCases)) for (const [, sketch] of cases) for (const id of ask(sketch).alternatives) seen.add(id);
	assert.deepEqual(
		data.roleAlternatives.map(({ id }) => id).filter((id) => !seen.has(id)),
		[],
	);
});

test('the code contains no role, no address and no sentence', () => {
	const ids = [...data.roles, ...data.otherRoles].flatMap(({ id, name }) => [id, name]).filter((text) => /[ -]/.test(text));
	const files = globSync(`${import.meta.dirname}/**/*.ts`).filter((file) => !file.endsWith('.test.ts'));
	assert.ok(files.length > 20);
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		for (const id of ids) assert.ok(!text.includes(id), `${file} names ${id}`);
		assert.doesNotMatch(text, /https?:/);
	}
});
