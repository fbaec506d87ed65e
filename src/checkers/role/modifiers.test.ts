import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask, data } from '../../testing/role-facts.ts';
import { modifierCases } from '../../testing/role-modifier-cases.ts';
import type { Verdict } from '../core/answer.ts';

const helpdesk = { roles: ['helpdesk-administrator'] };
const user = { roles: ['user-administrator'] };
const synced = { home: 'synced', writeback: 'yes' } as const;

for (const [group, cases] of Object.entries(modifierCases))
	describe(group, () => {
		for (const [name, sketch, verdict, rule] of cases)
			test(name, () => {
				const answer = ask(sketch);
				const rules = answer.reasons.map((reason) => reason.rule);
				assert.equal(answer.verdict, verdict, rules.join());
				assert.ok(rules.includes(rule), `${rule} is not among ${rules.join()}`);
			});
	});

describe('tools', () => {
	const onSynced: Record<string, Verdict> = { yes: 'yes', no: 'conditional', unstated: 'conditional' };
	for (const { id, writesBack, retired, roles = ['helpdesk-administrator'] } of data.roleTools)
		test(id, () => {
			const actor = { roles: roles.slice(0, 1) };
			assert.equal(ask({ tool: id, actor }).verdict, retired ? 'no' : 'yes');
			assert.equal(ask({ tool: id, actor, target: synced }).verdict, retired ? 'no' : onSynced[writesBack]);
			assert.equal(ask({ tool: id, actor, target: { home: 'synced', writeback: 'no' } }).verdict, 'no');
		});
	test('a tool that is documented for others', () => {
		assert.equal(ask({ tool: 'defender-portal', actor: helpdesk }).reasons[0]?.rule, 'tool-roles-unstated');
	});
	test('an unknown tool means the default', () => {
		assert.deepEqual(ask({ tool: 'constructor', actor: helpdesk }), ask({ actor: helpdesk }));
	});
	test('the tool is irrelevant for a task without a password', () => {
		assert.equal(ask({ task: 'delete-or-restore-users', tool: 'msonline', actor: user }).verdict, 'yes');
	});
});
