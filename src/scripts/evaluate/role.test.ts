import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { flowExample } from './flow.ts';
import { licenseExample } from './license.ts';
import { CaseError } from './lines.ts';
import { answerRoleCase, roleExample, roleLexicon } from './role.ts';

const root = resolve(import.meta.dirname, '../../..');
const lexicon = roleLexicon(root);
const plain = { id: 'c1', actorRoles: ['Helpdesk Administrator'], actorScope: 'tenant', target: { roles: [] } };
const answer = (change: object = {}, target: object = {}) =>
	answerRoleCase(lexicon, { ...plain, ...change, target: { ...plain.target, ...target } });
const run = (kind: string, input: string) => {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['src/scripts/evaluate.ts', kind], { cwd: root, input, encoding: 'utf8' });
	const lines = stdout.split('\n').filter((line) => line !== '');
	return { status, stderr, answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
};

describe('the command', () => {
	for (const [kind, example] of Object.entries({ role: roleExample, license: licenseExample, flow: flowExample }))
		test(`${kind}: without input a valid example is shown`, () => {
			assert.ok(run(kind, '').stderr.includes(JSON.stringify(example)));
			assert.equal(run(kind, JSON.stringify(example)).status, 0);
		});

	test('answers each line in order', () => {
		const { status, answers } = run(
			'role',
			`\ufeff${JSON.stringify(plain)}\r\n${JSON.stringify({ ...plain, id: 'c2', actorRoles: ['Global Reader'] })}\r\n\n\n`,
		);
		assert.equal(status, 0);
		assert.deepEqual(
			answers.map(({ id, verdict }) => [id, verdict]),
			[
				['c1', 'yes'],
				['c2', 'no'],
			],
		);
	});
	test('reports what is wrong with a line and continues', () => {
		const { status, answers } = run(
			'role',
			['{', '', JSON.stringify({ ...plain, actorRoles: ['Helpdesk Administratr'] }), 'null', '[]', JSON.stringify(plain)].join('\n'),
		);
		assert.equal(status, 1);
		assert.deepEqual(
			answers.slice(0, 5).map(({ line }) => line),
			[1, 2, 3, 4, 5],
		);
		assert.match(String(answers[2]?.['error']), /actorRoles\[0\].*did you mean "Helpdesk Administrator"/);
		assert.equal(answers[5]?.['verdict'], 'yes');
	});
	test('empty input gives empty output', () => {
		const { status, answers } = run('role', '');
		assert.deepEqual({ status, answers }, { status: 0, answers: [] });
	});
	test('an unknown kind', () => {
		for (const kind of ['', 'rolle', 'constructor']) assert.equal(run(kind, '').status, 1);
	});
});

describe('the format', () => {
	test('roles are returned by display name, reasons with their sources', () => {
		const { reasons, enough } = answer();
		assert.equal(enough[0], 'Password Administrator');
		for (const { rule, effect, sources } of reasons) assert.ok(rule && effect && sources.length > 0);
	});
	const fine: [name: string, change: object, target: object, verdict: string][] = [
		['custom role as actor', { actorRoles: ['Custom role: anything'] }, {}, 'no'],
		['custom role as target', { actorRoles: ['Global Administrator'] }, { roles: ['Custom role: anything'] }, 'yes'],
		['former name', { actorRoles: ['Company Administrator'] }, { roles: ['Global Administrator'] }, 'yes'],
		['undocumented name', {}, { roles: ['Modern Commerce Administrator'] }, 'no'],
		['eligible, not activated', { actorRoles: [], actorPimEligibleRoles: ['Helpdesk Administrator'], actorPimActivated: false }, {}, 'no'],
		['eligible and activated', { actorRoles: [], actorPimEligibleRoles: ['Helpdesk Administrator'], actorPimActivated: true }, {}, 'yes'],
		['listed, but said not to be activated', { actorPimActivated: false }, {}, 'no'],
		['eligible only, nothing said', { actorRoles: [], actorPimEligibleRoles: ['Helpdesk Administrator'] }, {}, 'no'],
		['null is left out', { tool: null, actorVia: null }, { writeback: null, roleAssignableGroupRelation: null }, 'yes'],
		[
			'app',
			{ actorRoles: ['User Administrator'], actorType: 'servicePrincipal', graphPermissions: ['user-passwordprofile.readwrite.all'] },
			{},
			'yes',
		],
		[
			'app without its permission',
			{ actorRoles: ['User Administrator'], actorType: 'servicePrincipal', graphPermissions: ['Mail.Read'] },
			{},
			'conditional',
		],
		[
			'managed identity with Password Administrator alone',
			{ actorRoles: ['Password Administrator'], actorType: 'servicePrincipal', graphPermissions: [], tool: 'Graph PATCH passwordProfile' },
			{},
			'conditional',
		],
		[
			'app with another permission than the page names',
			{ actorRoles: ['User Administrator'], actorType: 'servicePrincipal', graphPermissions: ['User.ReadWrite.All'] },
			{},
			'conditional',
		],
		[
			'app with a permission and no role',
			{ actorRoles: [], actorType: 'servicePrincipal', graphPermissions: ['User.ReadWrite.All'] },
			{},
			'no',
		],
		[
			'administrator written back by Cloud Sync',
			{ actorRoles: ['User Administrator'] },
			{ roles: ['Reports Reader'], synced: true, writeback: true, writebackAgent: 'cloudSync' },
			'conditional',
		],
		[
			'administrator written back by Connect',
			{ actorRoles: ['User Administrator'] },
			{ roles: ['Reports Reader'], synced: true, writeback: true, writebackAgent: 'connect' },
			'yes',
		],
		['synced user in My Staff', { tool: 'My Staff' }, { synced: true, writeback: true }, 'yes'],
		['app, permissions not told', { actorRoles: ['User Administrator'], actorType: 'servicePrincipal' }, {}, 'conditional'],
		['guest with a role for a unit', { actorType: 'guest', actorScope: 'au:containsUser' }, {}, 'conditional'],
		[
			'guest who can read',
			{ actorRoles: ['Helpdesk Administrator', 'Directory Readers'], actorType: 'guest', actorScope: 'au:containsUser' },
			{},
			'yes',
		],
		['owner of a group', {}, { roleAssignableGroup: true, roleAssignableGroupRelation: 'owner' }, 'no'],
		['guest homed here', {}, { guest: true, internalGuest: true }, 'yes'],
		['synced, writeback not told', {}, { synced: true }, 'conditional'],
		['power elsewhere', {}, { azureRoles: ['Owner'], serviceInternalAdmin: 'Power BI', appOwner: true, ordinaryGroupOwner: true }, 'yes'],
		['another task', { task: 'manage-methods' }, {}, 'no'],
	];
	for (const [name, change, target, verdict] of fine) test(name, () => assert.equal(answer(change, target).verdict, verdict));

	const wrong: [name: string, change: object, target: object, message: RegExp][] = [
		['no id', { id: undefined }, {}, /^id: missing/],
		['no actor roles', { actorRoles: undefined }, {}, /^actorRoles: missing; a list/],
		['actor roles of another type', { actorRoles: 'Global Administrator' }, {}, /^actorRoles: "Global Administrator"; a list/],
		['no scope', { actorScope: undefined }, {}, /^actorScope: missing; allowed: tenant, au:/],
		['unknown scope', { actorScope: 'galaxy' }, {}, /^actorScope: "galaxy"; allowed: tenant/],
		['unknown type', { actorType: 'robot' }, {}, /^actorType: .*servicePrincipal/],
		['unknown way', { actorVia: 'tunnel' }, {}, /^actorVia: .*GDAP/],
		['unknown tool', { tool: 'carrier pigeon' }, {}, /^tool: "carrier pigeon"; allowed: entra admin center/],
		['unknown task', { task: 'dance' }, {}, /^task: .*reset-password/],
		['unknown target role', {}, { roles: ['King'] }, /^target\.roles\[0\]: "King"/],
		['target role of another type', {}, { roles: [1] }, /^target\.roles: \[1\]/],
		['a flag that is none', {}, { synced: 'yes' }, /^target\.synced: "yes"; true or false/],
		['unknown relation', {}, { roleAssignableGroup: true, roleAssignableGroupRelation: 'friend' }, /member, owner/],
		['prototype keys', { actorScope: '__proto__' }, {}, /^actorScope/],
	];
	for (const [name, change, target, message] of wrong)
		test(name, () =>
			assert.throws(
				() => answer(change, target),
				(error: unknown) => error instanceof CaseError && message.test(error.message),
			),
		);

	test('a missing target, or one that is not an object', () => {
		for (const target of [undefined, [], 'x'])
			assert.throws(() => answerRoleCase(lexicon, { ...plain, target }), /^CaseError: target: .*an object is allowed/);
	});
	test('several missing fields are reported at once, with those that are not read', () => {
		assert.throws(
			() => answerRoleCase(lexicon, { actorRole: ['Global Administrator'], target: { roles: [] } }),
			/^CaseError: id, actorRoles, actorScope: missing; not known: actorRole$/,
		);
	});
	test('fields that are not read are reported', () => {
		assert.deepEqual(answer({ actorRole: [], why: 'because' }, { sinced: true }).ignored, ['actorRole', 'target.sinced']);
		assert.equal(answer().ignored, undefined);
	});
});
