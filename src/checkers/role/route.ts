import type { Reason } from '../core/answer.ts';
import type { Task } from './facts.ts';
import { type RoleIndex, toolOf } from './index-facts.ts';
import type { RoleCase } from './model.ts';
import { reason } from './reason.ts';

/** A partner's delegated rights. */
function partner(index: RoleIndex, task: Task, { actor }: RoleCase, role: string): Reason[] {
	if (actor.via === 'direct') return [];
	if (actor.via === 'dap') return [reason(index, 'dap-role')];
	if (!task.password) return [reason(index, 'gdap-task-unstated')];
	return [reason(index, index.conditions.gdapRoles.has(role) ? 'gdap-role' : 'gdap-role-disputed', { values: { actor: role } })];
}

/** An app without a signed-in user: beside its permission it needs one of certain roles. */
function app(index: RoleIndex, task: Task, { actor, target, tool }: RoleCase, role: string): Reason[] {
	const values = { actor: role };
	if (!task.password) return [reason(index, actor.permission === 'no' ? 'app-no-permission' : 'app-task-unstated', { values })];
	const { appRoles, appRolesDisputed } = index.conditions;
	const rule = appRoles.has(role) ? 'app-allows' : appRolesDisputed.has(role) ? 'app-role-disputed' : 'app-role-too-small';
	const permission = task.appPermissions?.[0];
	// A tool that has no application permission at all says so itself.
	const grantable = toolOf(index, tool, true).apps !== 'no-permission';
	// Inside a restricted unit Graph permissions do not count at all: there the role for the unit decides.
	const asks = permission && grantable && actor.permission !== 'yes' && !target.restrictedUnit;
	const missing = actor.permission === 'no' ? 'app-permission-missing' : 'app-permission-unknown';
	return [reason(index, rule, { values }), ...(asks ? [reason(index, missing, { values: { permission } })] : [])];
}

/** A tool that asks for certain roles, or is described for them only. */
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

/** What the way in which the actor comes to the target asks of one role. */
export function route(index: RoleIndex, task: Task, question: RoleCase, role: string): Reason[] {
	const { kind } = question.actor;
	return [
		...partner(index, task, question, role),
		...(kind === 'app' ? app(index, task, question, role) : []),
		...(kind === 'guest' ? [reason(index, 'guest-actor')] : []),
		...toolRoles(index, task, question, role),
	];
}
