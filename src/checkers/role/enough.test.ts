import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, data, index, sketch } from '../../testing/role-facts.ts';
import { expectVerdicts } from '../../testing/verdicts.ts';
import { moreThanNeeded } from './enough.ts';
import { taskOf } from './index-facts.ts';

const enough = (target: Parameters<typeof sketch>[0]['target'], task = 'reset-password') => ask({ task, target }).enough;
const all = ['privileged-authentication-administrator', 'global-administrator'];

test("Microsoft's recommended role is first, then roles by reach", () => {
	assert.deepEqual(enough({}).slice(0, 4), [
		'password-administrator',
		'helpdesk-administrator',
		'authentication-administrator',
		'user-administrator',
	]);
	assert.deepEqual(enough({}).slice(-2), all);
	const expected = ['user-administrator', 'helpdesk-administrator', 'authentication-administrator', ...all];
	expectVerdicts('the roles "expected" in src/checkers/role/enough.test.ts', [
		['enough for reports-reader', enough({ roles: ['reports-reader'] }).join(', '), expected.join(', ')],
	]);
});

test('nobody except the two roles that reach everybody', () => {
	for (const target of [
		{ roles: ['global-administrator'] },
		{ roles: ['license-administrator'] },
		{ group: 'member' },
		{ restrictedUnitRole: true },
	] as const)
		assert.deepEqual(enough(target), all);
});

test('a narrower role of the same kind comes before the one for all administrators', () => {
	assert.deepEqual(enough({ roles: ['authentication-administrator'] }), ['authentication-administrator', ...all]);
});

test('for methods and passes', () => {
	assert.deepEqual(enough({}, 'manage-methods'), ['authentication-administrator', ...all]);
	assert.deepEqual(enough({}, 'temporary-access-pass'), ['authentication-administrator', ...all]);
	assert.deepEqual(enough({ roles: ['reports-reader'] }, 'temporary-access-pass'), all);
});

test('in a restricted unit, only roles that can be assigned at its scope', () => {
	assert.ok(!enough({ restrictedUnit: true }).includes('global-administrator'));
	assert.equal(enough({ restrictedUnit: true })[0], 'password-administrator');
});

test('no role if no role helps', () => {
	for (const target of [
		{ own: true },
		{ guest: 'external' },
		{ home: 'synced', writeback: 'no' },
		{ adProtected: true },
		{ restrictedUnit: true, roles: ['global-administrator'] },
	] as const)
		assert.deepEqual(enough(target), []);
});

test('deprecated roles are never suggested', () => {
	for (const roles of [[], ['global-administrator']]) assert.ok(!enough({ roles }).some((id) => id.startsWith('partner-')));
});

test('what a role grants beyond the case', () => {
	const question = sketch({ target: { roles: ['reports-reader'] } });
	const more = (role: string) => moreThanNeeded(index, taskOf(index, 'reset-password'), question, role);
	// Read from the facts, so that a corrected one needs no other example here.
	const rows = Object.entries(data.resetRules[0]?.targets ?? {}).filter(
		([target]) => index.roles.has(target) && target !== 'reports-reader',
	);
	for (const role of ['user-administrator', 'helpdesk-administrator'])
		assert.deepEqual(
			more(role).filter((target) => rows.some(([row]) => row === target)),
			rows.filter(([, actors]) => actors.includes(role)).map(([row]) => row),
		);
	assert.ok(!more('helpdesk-administrator').includes('reports-reader'));
	assert.ok(more('global-administrator').length > more('user-administrator').length);
});
