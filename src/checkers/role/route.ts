import type { Reason } from '../core/answer.ts';
import type { Task } from './facts.ts';
import { type RoleIndex, toolOf } from './index-facts.ts';
import type { RoleCase } from './model.ts';
import { reason } from './reason.ts';
import type { RuleId } from './rules.ts';
import type { Row } from './target-rows.ts';

/** Rules about a partner's delegated rights. */
function partner(index: RoleIndex, task: Task, { actor }: RoleCase, role: string): Reason[] {
	if (actor.via === 'direct') return [];
	if (actor.via === 'dap') return [reason(index, 'dap-role')];
	if (!task.password) return [reason(index, 'gdap-task-unstated')];
	return [reason(index, index.conditions.gdapRoles.has(role) ? 'gdap-role' : 'gdap-role-disputed', { values: { actor: role } })];
}

/** The rule for a role held by an app. For some roles the sources only speak of users without any administrator role. */
function appRole({ conditions }: RoleIndex, role: string, rows: readonly Row[]): RuleId {
	if (conditions.appRoles.has(role)) return 'app-allows';
	if (conditions.appRolesDisputed.has(role)) return 'app-role-disputed';
	const plain = rows.every(({ row }) => row === 'no-role');
	return plain && conditions.appRolesReported.has(role) ? 'app-role-reported' : 'app-role-too-small';
}

/** Rules about an app without a signed-in user: beside its permission it needs one of certain roles. */
function app(index: RoleIndex, task: Task, { actor, target, tool }: RoleCase, role: string, rows: readonly Row[]): Reason[] {
	const values = { actor: role };
	if (!task.password) return [reason(index, actor.permission === 'no' ? 'app-no-permission' : 'app-task-unstated', { values })];
	const rule = appRole(index, role, rows);
	const permission = task.appPermissions?.[0];
	// A tool without any application permission has its own rule.
	const grantable = toolOf(index, tool, true).apps !== 'no-permission';
	// In a restricted unit Graph permissions do not count at all: there the role at the unit's scope decides.
	const asks = permission && grantable && actor.permission !== 'yes' && !target.restrictedUnit;
	const missing = actor.permission === 'no' ? 'app-permission-missing' : 'app-permission-unknown';
	return [reason(index, rule, { values }), ...(asks ? [reason(index, missing, { values: { permission } })] : [])];
}

/** Rules about a tool that requires certain roles, or is documented for them only. */
function toolRoles(index: RoleIndex, task: Task, { actor, tool }: RoleCase, role: string): Reason[] {
	const used = toolOf(index, tool, actor.kind === 'app');
	if (!task.password || !used.roles || used.roles.includes(role)) return [];
	return [
		reason(index, used.rolesAre === 'minimum' ? 'tool-role-too-small' : 'tool-roles-unstated', {
			values: { tool: used.id, actor: role },
			sources: used.sources,
		}),
	];
}

/**
 * What the actor's way of access (directly, as a partner, as an app, with a tool) requires of one role.
 * @param rows What the target is, as rows of the table.
 */
export function route(index: RoleIndex, task: Task, question: RoleCase, role: string, rows: readonly Row[]): Reason[] {
	const { kind } = question.actor;
	return [
		...partner(index, task, question, role),
		...(kind === 'app' ? app(index, task, question, role, rows) : []),
		...(kind === 'guest' ? [reason(index, 'guest-actor')] : []),
		...toolRoles(index, task, question, role),
	];
}
