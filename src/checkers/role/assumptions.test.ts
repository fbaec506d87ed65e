import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCase } from '../../testing/role-arbitraries.ts';
import { index, sketch } from '../../testing/role-facts.ts';
import { assumptionsOf, withAssumption } from './assumptions.ts';
import { evaluateRole, hinders, roleVerdict } from './evaluate.ts';

test('roleVerdict equals the verdict of the full answer', () => {
	fc.assert(
		fc.property(anyCase, (question) => assert.equal(roleVerdict(index, question), evaluateRole(index, question).verdict)),
		{ numRuns: 500 },
	);
});

test('each assumption would change the verdict as it says, or was set by the reader', () => {
	fc.assert(
		fc.property(anyCase, (question) => {
			const now = roleVerdict(index, question);
			for (const { said, turns, ...field } of assumptionsOf(index, question)) {
				assert.ok(said || turns.length > 0, field.name);
				for (const { value, verdict } of turns) {
					assert.notEqual(verdict, now);
					assert.equal(roleVerdict(index, withAssumption(question, field, value)), verdict);
				}
			}
		}),
		{ numRuns: 100 },
	);
});

test('a value that is set back gives the original case', () => {
	fc.assert(
		fc.property(anyCase, (question) => {
			for (const assumption of assumptionsOf(index, question)) {
				const [turn] = assumption.turns;
				if (!turn) continue;
				const there = withAssumption(question, assumption, turn.value);
				assert.deepEqual(withAssumption(there, assumption, assumption.value), question);
			}
		}),
		{ numRuns: 50 },
	);
});

const namesOf = (question: Parameters<typeof sketch>[0]) => assumptionsOf(index, sketch(question)).map(({ name }) => name);

test('a yes depends on rare conditions', () => {
	const names = namesOf({ actor: { roles: ['helpdesk-administrator'] } });
	for (const name of ['own', 'group', 'restrictedUnit', 'scope']) assert.ok(names.includes(name), name);
	for (const name of ['adProtected', 'rights', 'guest', 'directoryRead']) assert.ok(!names.includes(name), name);
});

test('for a synced account, protection in Active Directory is an assumption', () => {
	const target = { home: 'synced', writeback: 'yes' } as const;
	assert.ok(namesOf({ actor: { roles: ['helpdesk-administrator'] }, target }).includes('adProtected'));
});

test('a no by role does not list values that also give a no', () => {
	const names = namesOf({ actor: { roles: ['helpdesk-administrator'] }, target: { roles: ['user-administrator'] } });
	for (const name of ['own', 'group', 'restrictedUnit', 'scope', 'eligible']) assert.ok(!names.includes(name), name);
});

test('beside a block by role further obstacles are listed', () => {
	const blocked = { actor: { roles: ['helpdesk-administrator'] }, target: { roles: ['user-administrator'], home: 'synced' } } as const;
	assert.deepEqual(
		hinders(index, sketch(blocked)).map(({ rule }) => rule),
		['writeback-unknown'],
	);
	assert.deepEqual(hinders(index, sketch({ actor: { roles: ['helpdesk-administrator'] } })), []);
});
