import assert from 'node:assert/strict';
import { test } from 'node:test';
import { data, index } from '../../testing/role-facts.ts';
import { evaluateRole } from './evaluate.ts';
import { actorKinds, groupTies, guestKinds, known, plainCase, type RoleCase, routes, scopes } from './model.ts';

type Change = (question: RoleCase) => RoleCase;
const actor =
	(change: Partial<RoleCase['actor']>): Change =>
	(q) => ({ ...q, actor: { ...q.actor, ...change } });
const target =
	(change: Partial<RoleCase['target']>): Change =>
	(q) => ({ ...q, target: { ...q.target, ...change } });

/** Every combination of the choices. */
function* product(choices: readonly (readonly Change[])[], question = plainCase): Generator<RoleCase> {
	const [first, ...rest] = choices;
	if (!first) yield question;
	else for (const change of first) yield* product(rest, change(question));
}

function check(question: RoleCase): void {
	const answer = evaluateRole(index, question);
	assert.ok(['yes', 'no', 'conditional'].includes(answer.verdict));
	assert.ok(answer.reasons.length > 0, JSON.stringify(question));
	for (const { rule, sources } of answer.reasons) assert.ok(sources.length > 0, rule);
	const deciding = { yes: 'allows', no: 'blocks', conditional: 'conditional' }[answer.verdict];
	assert.equal(answer.reasons[0]?.effect, deciding, JSON.stringify(question));
}

const actors = [
	'helpdesk-administrator',
	'user-administrator',
	'privileged-authentication-administrator',
	'global-administrator',
	'security-operator',
	'custom-role',
];
const tasks = data.roleTasks.map(
	({ id }): Change =>
		(q) => ({ ...q, task: id }),
);

test('who acts with which scope on whom, for every task', () => {
	let count = 0;
	for (const question of product([
		tasks,
		[[], ...actors.map((id) => [id])].map((roles) => actor({ roles })),
		scopes.map((scope) => actor({ scope })),
		[[], ['reports-reader'], ['global-administrator'], ['nobody-knows-this']].map((roles) => target({ roles })),
		[false, true].map((restrictedUnit) => target({ restrictedUnit })),
		groupTies.map((group) => target({ group })),
	])) {
		check(question);
		count++;
	}
	assert.equal(count, data.roleTasks.length * 7 * 6 * 4 * 2 * 3);
});

const roles = [actor({ roles: ['user-administrator'] }), actor({ roles: [], eligible: ['global-administrator'] })];
const tools = ['', ...data.roleTools.map(({ id }) => id)].map(
	(tool): Change =>
		(q) => ({ ...q, tool }),
);
const someTasks = [tasks[0], tasks[1], tasks[4]].filter((change) => change !== undefined);

test('who acts as what, by which route, with which tool', () => {
	const ways = [
		actorKinds.map((kind) => actor({ kind })),
		routes.map((via) => actor({ via })),
		known.map((permission) => actor({ permission })),
	];
	for (const question of product([someTasks, roles, ...ways, tools])) check(question);
});

test('which account with which tool', () => {
	const accounts = [
		guestKinds.map((guest) => target({ guest })),
		[target({}), ...known.map((writeback) => target({ home: 'synced', writeback }))],
		[false, true].map((federated) => target({ federated })),
		[false, true].map((own) => target({ own })),
	];
	for (const question of product([someTasks, roles, actorKinds.map((kind) => actor({ kind })), tools, ...accounts])) check(question);
});
