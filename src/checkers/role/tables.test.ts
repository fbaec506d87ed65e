import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask, data, type Sketch } from '../../testing/role-facts.ts';
import { expectVerdicts, type JudgedCase } from '../../testing/verdicts.ts';

// Both tables again, copied by hand from Microsoft's page and not from the data, so that an error in either copy is noticed.
const columns: Record<string, string> = {
	P: 'password-administrator',
	H: 'helpdesk-administrator',
	A: 'authentication-administrator',
	U: 'user-administrator',
	V: 'privileged-authentication-administrator',
	G: 'global-administrator',
};
const rows: [target: string, reset: string, sensitive: string][] = [
	['authentication-administrator', 'AVG', 'AVG'],
	['directory-readers', 'PHAUVG', 'AUVG'],
	['global-administrator', 'VG', 'VG'],
	['groups-administrator', 'UVG', 'UVG'],
	['guest-inviter', 'PHAUVG', 'AUVG'],
	['helpdesk-administrator', 'HUVG', 'UVG'],
	['message-center-reader', 'HAUVG', 'AUVG'],
	['password-administrator', 'PHAUVG', 'AUVG'],
	['privileged-authentication-administrator', 'VG', 'VG'],
	['privileged-role-administrator', 'VG', 'VG'],
	['reports-reader', 'HAUVG', 'AUVG'],
	['no-role', 'PHAUVG', 'AUVG'],
	['role-assignable-group', 'VG', 'VG'],
	['restricted-unit-scope', 'VG', 'VG'],
	['user-administrator', 'UVG', 'UVG'],
	['user-experience-success-manager', 'HAUVG', 'AUVG'],
	['usage-summary-reports-reader', 'HAUVG', 'AUVG'],
];
const states: Record<string, Sketch['target']> = {
	'no-role': {},
	'role-assignable-group': { group: 'owner' },
	'restricted-unit-scope': { restrictedUnitRole: true },
};
const targetOf = (row: string): NonNullable<Sketch['target']> => states[row] ?? { roles: [row] };
const withRow = new Set(rows.map(([target]) => target));
const others = [...data.roles, ...data.otherRoles.filter(({ kind }) => kind !== 'implicit')]
	.map(({ id }) => id)
	.filter((id) => !withRow.has(id));
const sensitiveTasks = data.roleTasks.filter(({ table }) => table === 'sensitive-actions');

describe('who can reset passwords', () => {
	for (const [row, allowed] of rows) {
		test(row, () => {
			expectVerdicts(
				`the second column of the row "${row}" in src/checkers/role/tables.test.ts`,
				Object.entries(columns).map(([letter, actor]) => [
					`${actor} on ${row}`,
					ask({ actor: { roles: [actor] }, target: targetOf(row) }).verdict,
					allowed.includes(letter) ? 'yes' : 'no',
				]),
			);
		});
	}
	test('a role without its own row belongs to the row of all other roles', () => {
		assert.equal(others.length, 137 - 14 + 11);
		for (const role of [...others, 'custom-role', 'nobody-knows-this'])
			for (const [letter, actor] of Object.entries(columns))
				assert.equal(
					ask({ actor: { roles: [actor] }, target: { roles: [role] } }).verdict,
					'VG'.includes(letter) ? 'yes' : 'no',
					`${actor} on ${role}`,
				);
	});
	test('roles that every account has make nobody an administrator', () => {
		for (const role of ['user', 'guest-user', 'restricted-guest-user'])
			assert.equal(ask({ actor: { roles: ['password-administrator'] }, target: { roles: [role] } }).verdict, 'yes');
	});
	test('all other roles, and custom roles, may reset nobody', () => {
		const acting = new Set([...Object.values(columns), ...Object.keys(data.resetRules[0]?.actorsByText ?? {})]);
		for (const role of [...data.roles, ...data.otherRoles].map(({ id }) => id).filter((id) => !acting.has(id)))
			assert.equal(ask({ actor: { roles: [role] } }).verdict, 'no', role);
		assert.equal(ask({ actor: { roles: ['custom-role'] } }).reasons[0]?.rule, 'custom-role-actor');
		assert.equal(ask({ actor: { roles: ['__proto__'] } }).reasons[0]?.rule, 'custom-role-actor');
	});
});

describe('roles that may act by a sentence', () => {
	const unstated = [
		'directory-readers',
		'guest-inviter',
		'message-center-reader',
		'reports-reader',
		'user-experience-success-manager',
		'usage-summary-reports-reader',
	];
	for (const actor of ['security-administrator', 'security-operator', 'entra-soc-identity-responder', 'partner-tier1-support'])
		test(actor, () => {
			for (const [row] of rows) {
				const expected = row === 'no-role' ? 'yes' : unstated.includes(row) ? 'conditional' : 'no';
				assert.equal(ask({ actor: { roles: [actor] }, target: targetOf(row) }).verdict, expected, row);
			}
			assert.equal(ask({ actor: { roles: [actor] }, target: { roles: ['license-administrator'] } }).verdict, 'no');
		});
	test('partner-tier2-support reaches everybody', () => {
		for (const [row] of rows) assert.equal(ask({ actor: { roles: ['partner-tier2-support'] }, target: targetOf(row) }).verdict, 'yes', row);
	});
	test('of the sensitive actions they may enable and disable', () => {
		for (const task of sensitiveTasks) {
			const { verdict } = ask({ task: task.id, actor: { roles: ['security-operator'] } });
			assert.equal(verdict, task.id === 'disable-or-enable-users' ? 'yes' : 'no', task.id);
		}
	});
});

describe('who can perform sensitive actions', () => {
	for (const { id, alsoGrantedBy } of sensitiveTasks)
		test(id, () => {
			for (const [row, reset, allowed] of [...rows, ['license-administrator', 'VG', 'VG'] as const]) {
				const cases = Object.entries(columns).map(([letter, actor]): JudgedCase => {
					// The text about resets grants phones and other mail to those whom it allows to reset; the table does not.
					const disputed = alsoGrantedBy && reset.includes(letter) ? 'conditional' : 'no';
					const { verdict } = ask({ task: id, actor: { roles: [actor] }, target: targetOf(row) });
					return [`${actor} on ${row}`, verdict, allowed.includes(letter) ? 'yes' : disputed];
				});
				// A yes is only in the third column, so a case without one was decided by who may reset.
				for (const [column, yes] of [
					['second', false],
					['third', true],
				] as const)
					expectVerdicts(
						`the ${column} column of the row "${row}" in src/checkers/role/tables.test.ts`,
						cases.filter(([, verdict, expected]) => [verdict, expected].includes('yes') === yes),
					);
			}
		});
});

describe('sign-in methods', () => {
	test('managing methods follows the column of Authentication Administrator', () => {
		for (const [row, reset] of rows)
			for (const [letter, actor] of Object.entries(columns)) {
				const { verdict } = ask({ task: 'manage-methods', actor: { roles: [actor] }, target: targetOf(row) });
				assert.equal(verdict, 'AVG'.includes(letter) && reset.includes(letter) ? 'yes' : 'no', `${actor} on ${row}`);
			}
	});
	test('a Temporary Access Pass: for members, and for administrators by the privileged role', () => {
		for (const [row, reset] of rows) {
			const by = (actor: string) => ask({ task: 'temporary-access-pass', actor: { roles: [actor] }, target: targetOf(row) }).verdict;
			assert.equal(by('privileged-authentication-administrator'), 'yes');
			assert.equal(by('authentication-administrator'), row === 'no-role' ? 'yes' : reset.includes('A') ? 'conditional' : 'no', row);
			assert.equal(by('user-administrator'), 'no');
		}
	});
});

describe('several roles', () => {
	const cases: [name: string, actor: string[], target: string[], verdict: string][] = [
		['one outside the reach is enough for a no', ['password-administrator'], ['directory-readers', 'reports-reader'], 'no'],
		['all within the reach', ['helpdesk-administrator'], ['reports-reader', 'message-center-reader', 'password-administrator'], 'yes'],
		['one role of the actor is enough', ['password-administrator', 'helpdesk-administrator'], ['reports-reader'], 'yes'],
		[
			'two roles that cover a part each',
			['authentication-administrator', 'user-administrator'],
			['authentication-administrator', 'groups-administrator'],
			'conditional',
		],
		[
			'two roles that leave something out',
			['authentication-administrator', 'user-administrator'],
			['authentication-administrator', 'license-administrator'],
			'no',
		],
	];
	for (const [name, actor, target, verdict] of cases)
		test(name, () =>
			expectVerdicts(`the roles of "${name}" in src/checkers/role/tables.test.ts, so that its name stays true`, [
				[`${actor.join(' and ')} on ${target.join(' and ')}`, ask({ actor: { roles: actor }, target: { roles: target } }).verdict, verdict],
			]),
		);
});
