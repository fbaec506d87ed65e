import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCase } from '../../testing/role-arbitraries.ts';
import { index, sketch } from '../../testing/role-facts.ts';
import { assumptionsOf, withAssumption } from './assumptions.ts';
import { evaluateRole, hinders, roleVerdict } from './evaluate.ts';

test('the short verdict is the verdict', () => {
	fc.assert(
		fc.property(anyCase, (question) => assert.equal(roleVerdict(index, question), evaluateRole(index, question).verdict)),
		{ numRuns: 500 },
	);
});

test('each assumption turns the verdict as it says, or was said by the reader', () => {
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

test('a value that is put back is the case as it was', () => {
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

test('a yes rests on what is rare', () => {
	const names = namesOf({ actor: { roles: ['helpdesk-administrator'] } });
	for (const name of ['own', 'group', 'restrictedUnit', 'scope']) assert.ok(names.includes(name), name);
	for (const name of ['adProtected', 'rights', 'guest', 'directoryRead']) assert.ok(!names.includes(name), name);
});

test('what Active Directory protects is asked of a synced account', () => {
	const target = { home: 'synced', writeback: 'yes' } as const;
	assert.ok(namesOf({ actor: { roles: ['helpdesk-administrator'] }, target }).includes('adProtected'));
});

test('a no by role says nothing of what would be no as well', () => {
	const names = namesOf({ actor: { roles: ['helpdesk-administrator'] }, target: { roles: ['user-administrator'] } });
	for (const name of ['own', 'group', 'restrictedUnit', 'scope', 'eligible']) assert.ok(!names.includes(name), name);
});

test('beside a block by role stands what else would be in the way', () => {
	const blocked = { actor: { roles: ['helpdesk-administrator'] }, target: { roles: ['user-administrator'], home: 'synced' } } as const;
	assert.deepEqual(
		hinders(index, sketch(blocked)).map(({ rule }) => rule),
		['writeback-unknown'],
	);
	assert.deepEqual(hinders(index, sketch({ actor: { roles: ['helpdesk-administrator'] } })), []);
});
