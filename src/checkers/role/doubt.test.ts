import assert from 'node:assert/strict';
import { test } from 'node:test';
import { index, sketch } from '../../testing/role-facts.ts';
import { doubtedVerdict } from './doubt.ts';
import { answerRoles, emptyRoleState, openRoleQuestions } from './questions.ts';
import { parseRoleState, serializeRoleState } from './state-address.ts';

const helpdesk = { roles: ['helpdesk-administrator'] };

test('a yes for a target whose roles were not all read depends', () => {
	assert.equal(doubtedVerdict(index, sketch({ actor: helpdesk }), []), 'yes');
	assert.equal(doubtedVerdict(index, sketch({ actor: helpdesk }), ['target']), 'conditional');
});

test('a no by role depends if one of the actor’s roles may be missing', () => {
	const blocked = sketch({ actor: helpdesk, target: { roles: ['user-administrator'] } });
	assert.equal(doubtedVerdict(index, blocked, []), 'no');
	assert.equal(doubtedVerdict(index, blocked, ['actor']), 'conditional');
});

test('a verdict that no role can change is kept', () => {
	assert.equal(doubtedVerdict(index, sketch({ actor: helpdesk, target: { guest: 'external' } }), ['actor', 'target']), 'no');
});

test('roles pasted with doubts are an open question in a link', () => {
	const state = parseRoleState(index, 't=reset-password&a=helpdesk-administrator&h=cloud').question;
	const pasted = answerRoles(state, 'target', ['user-administrator'], true);
	assert.deepEqual(openRoleQuestions(index, pasted), []);
	assert.deepEqual(openRoleQuestions(index, parseRoleState(index, serializeRoleState(index, pasted)).question), ['target']);
	const byHand = answerRoles(pasted, 'target', ['user-administrator']);
	assert.deepEqual(openRoleQuestions(index, parseRoleState(index, serializeRoleState(index, byHand)).question), []);
	assert.deepEqual(emptyRoleState.doubt ?? [], []);
});
