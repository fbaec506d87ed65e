import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyCase, anyRole, mostlyRoles } from '../../testing/role-arbitraries.ts';
import { index } from '../../testing/role-facts.ts';
import { moreThanNeeded } from './enough.ts';
import { evaluateRole } from './evaluate.ts';
import { taskOf } from './index-facts.ts';
import type { RoleCase } from './model.ts';
import { compareVerdicts } from './reason.ts';
import { isRestricted } from './scope.ts';

const verdict = (question: RoleCase) => evaluateRole(index, question).verdict;
const runs = { numRuns: 400 };

for (const [name, arbitrary] of [
	['any case', anyCase],
	['mostly roles', mostlyRoles],
] as const)
	describe(name, () => {
		test('an additional target role never allows more actors', () => {
			fc.assert(
				fc.property(arbitrary, anyRole, fc.boolean(), (question, role, eligible) => {
					const { target } = question;
					const more = eligible ? { eligibleRoles: [...target.eligibleRoles, role] } : { roles: [...target.roles, role] };
					assert.ok(compareVerdicts(verdict({ ...question, target: { ...target, ...more } }), verdict(question)) <= 0);
				}),
				runs,
			);
		});
		test('an additional active role never allows less', () => {
			fc.assert(
				fc.property(arbitrary, anyRole, (question, role) => {
					const more = { ...question, actor: { ...question.actor, roles: [...question.actor.roles, role] } };
					assert.ok(compareVerdicts(verdict(more), verdict(question)) >= 0);
				}),
				runs,
			);
		});
		test('a role that is only eligible changes no verdict', () => {
			fc.assert(
				fc.property(arbitrary, anyRole, (question, role) => {
					const more = { ...question, actor: { ...question.actor, eligible: [...question.actor.eligible, role] } };
					assert.equal(verdict(more), verdict(question));
				}),
				runs,
			);
		});
		test('order and repetition do not matter', () => {
			fc.assert(
				fc.property(arbitrary, ({ actor, target, ...rest }) => {
					const turned = (list: readonly string[]) => [...list].reverse().concat(list);
					const other = {
						...rest,
						actor: { ...actor, roles: turned(actor.roles), eligible: turned(actor.eligible) },
						target: { ...target, roles: turned(target.roles), eligibleRoles: turned(target.eligibleRoles) },
					};
					assert.deepEqual(evaluateRole(index, other), evaluateRole(index, { ...rest, actor, target }));
				}),
				runs,
			);
		});
		test('protection, distance and a missing permission never help', () => {
			const worse: ((question: RoleCase) => RoleCase)[] = [
				(q) => ({ ...q, target: { ...q.target, restrictedUnitRole: true } }),
				(q) => ({ ...q, target: { ...q.target, group: 'owner' } }),
				(q) => ({ ...q, target: { ...q.target, eligibleGroup: true } }),
				(q) => ({ ...q, target: { ...q.target, own: true } }),
				(q) => ({ ...q, target: { ...q.target, adProtected: true } }),
				(q) => ({ ...q, target: { ...q.target, federated: true } }),
				(q) => ({ ...q, target: { ...q.target, guest: 'external' } }),
				(q) => ({ ...q, actor: { ...q.actor, scope: 'unit-without-user' } }),
				(q) => ({ ...q, actor: { ...q.actor, permission: 'no' } }),
				(q) => ({ ...q, actor: { ...q.actor, directoryRead: 'no' } }),
			];
			fc.assert(
				fc.property(arbitrary, fc.constantFrom(...worse), (question, change) => {
					assert.ok(compareVerdicts(verdict(change(question)), verdict(question)) <= 0);
				}),
				runs,
			);
		});
		test('each role that is called sufficient is sufficient', () => {
			fc.assert(
				fc.property(arbitrary, (question) => {
					const task = taskOf(index, question.task);
					for (const role of evaluateRole(index, question).enough) {
						const restricted = question.target.restrictedUnit || isRestricted(question.actor.scope);
						const scope = restricted ? 'restricted-unit-of-user' : 'tenant';
						const actor = { ...question.actor, roles: [role], scope, permission: 'yes', directoryRead: 'yes' } as const;
						// Only reasons that do not concern roles may still prevent it.
						const { reasons } = evaluateRole(index, { ...question, actor });
						const against = reasons.filter(({ effect }) => effect === 'blocks' || effect === 'conditional');
						for (const { rule } of against)
							assert.match(rule, /^(?:own|tool|federated|writeback|cloud-sync|synced|app-task-unstated)/, `${role}: ${rule}`);
						assert.ok(!moreThanNeeded(index, task, question, role).includes('no-role'));
					}
				}),
				runs,
			);
		});
	});
