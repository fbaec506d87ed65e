import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCase, anyRole } from '../../testing/role-arbitraries.ts';
import { index } from '../../testing/role-facts.ts';
import { known } from './model.ts';
import { serializeRoleQuery } from './query.ts';
import {
	accountHomes,
	answerHome,
	answerRoles,
	answerTask,
	answerWriteback,
	emptyRoleState,
	openRoleQuestions,
	questionsFor,
	type RoleQuestion,
	type RoleState,
	roleQuestions,
} from './questions.ts';
import { parseRoleState, serializeRoleState } from './state-address.ts';

const open = (text: string) => openRoleQuestions(index, parseRoleState(index, text).question);

const addresses: [address: string, open: readonly RoleQuestion[]][] = [
	['', ['task', 'actor', 'home', 'target']],
	['a=helpdesk-administrator', ['home', 'target']],
	['a=helpdesk-administrator&r=user-administrator', ['home']],
	['t=reset-password&a=helpdesk-administrator&h=cloud&r=none', []],
	['t=reset-password&a=none&h=cloud&r=none', []],
	['t=reset-password', ['actor', 'home', 'target']],
	['a=helpdesk-administrator&h=synced&r=none', ['writeback']],
	['a=helpdesk-administrator&h=synced&w=yes&r=none', []],
	['a=helpdesk-administrator&h=synced&w=unknown&r=none', []],
	['t=update-mobile-phone&a=helpdesk-administrator&h=synced&r=none', []],
	['a=helpdesk-administrator&x=external', []],
	['a=helpdesk-administrator&f=1', ['target']],
	['a=helpdesk-administrator&re=user-administrator&h=cloud', ['target']],
	['a=no-such-role', ['task', 'actor', 'home', 'target']],
	['t=no-such-task&a=helpdesk-administrator&h=cloud&r=none', ['task']],
];

for (const [address, expected] of addresses)
	test(`"${address}" leaves open: ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(open(address), expected));

const anyTask = fc.constantFrom(...index.tasks.keys());
const anyRoles = fc.uniqueArray(anyRole, { maxLength: 3 }).map((list) => list.sort());

/** One action in the form. */
const anyStep: fc.Arbitrary<{ id: RoleQuestion; step: (state: RoleState) => RoleState }> = fc.oneof(
	anyTask.map((task) => ({ id: 'task' as const, step: (state: RoleState) => answerTask(state, task) })),
	anyRoles.map((roles) => ({ id: 'actor' as const, step: (state: RoleState) => answerRoles(state, 'actor', roles) })),
	anyRoles.map((roles) => ({ id: 'target' as const, step: (state: RoleState) => answerRoles(state, 'target', roles) })),
	fc.constantFrom(...accountHomes).map((home) => ({ id: 'home' as const, step: (state: RoleState) => answerHome(state, home) })),
	fc
		.constantFrom(...known)
		.map((writeback) => ({ id: 'writeback' as const, step: (state: RoleState) => answerWriteback(state, writeback) })),
);

test('whatever is clicked, nothing counts as answered that was not, and every question of the case has to be answered', () => {
	fc.assert(
		fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
			const pressed = new Set<RoleQuestion>();
			let state = emptyRoleState;
			for (const { id, step } of steps) {
				state = step(state);
				pressed.add(id);
				// With another home, writeback is asked again.
				if (id === 'home' && !state.answered.includes('writeback')) pressed.delete('writeback');
				assert.deepEqual(new Set(state.answered), pressed);
				const left = openRoleQuestions(index, state);
				assert.deepEqual(
					left,
					questionsFor(index, state).filter((asked) => !pressed.has(asked)),
				);
				for (const asked of ['task', 'actor', 'home'] as const) assert.ok(pressed.has(asked) || left.includes(asked));
				// Without the rules, at least the questions that every case has are open.
				for (const asked of ['task', 'actor', 'home'] as const)
					assert.ok(pressed.has(asked) || openRoleQuestions(undefined, state).includes(asked));
			}
		}),
	);
});

test('a state can be restored from its address, and the address from the state', () => {
	fc.assert(
		fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
			const state = steps.reduce((before, { step }) => step(before), emptyRoleState);
			const text = serializeRoleState(index, state);
			const back = parseRoleState(index, text);
			assert.deepEqual(back.ignored, []);
			// If an address contains answers but no task, it means the first task.
			const task = text === '' ? [] : (['task'] as const);
			const kept = roleQuestions.filter(
				(id) => (state.answered.includes(id) || (task as readonly string[]).includes(id)) && taken(state, id),
			);
			assert.deepEqual(
				back.question.answered.filter((id) => taken(state, id)),
				kept,
			);
			assert.equal(serializeRoleState(index, { ...back.question, answered: state.answered }), text);
		}),
	);
});

/** Writeback is not a question of every case; otherwise an address may or may not contain it. */
const taken = (state: RoleState, id: RoleQuestion) => id !== 'writeback' || questionsFor(index, state).includes(id);

test('an older address keeps all of its answers', () => {
	fc.assert(
		fc.property(anyCase, (question) => {
			const text = serializeRoleQuery(index, question);
			const { question: state, ignored } = parseRoleState(index, text);
			assert.deepEqual(ignored, []);
			assert.equal(serializeRoleQuery(index, state.question), text);
		}),
	);
});

test('no text makes the address parser throw', () => {
	fc.assert(fc.property(fc.string(), (text) => void parseRoleState(index, text)));
});
