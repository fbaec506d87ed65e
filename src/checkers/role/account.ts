import type { Reason } from '../core/answer.ts';
import type { Task } from './facts.ts';
import { type RoleIndex, tableOf, toolOf } from './index-facts.ts';
import type { RoleCase, Target } from './model.ts';
import { namedReason, reason } from './reason.ts';
import { rowsOf } from './target-rows.ts';

/**
 * Rules about whose account it is, which take precedence over roles: a guest's password is managed elsewhere, and one's own is changed,
 * not reset.
 */
export function identity(index: RoleIndex, task: Task, { target }: RoleCase): Reason[] {
	return [
		...(target.own ? [namedReason(index, task.own)] : []),
		...(target.guest === 'external' && task.externalGuest ? [namedReason(index, task.externalGuest)] : []),
		...(target.guest === 'internal' ? [reason(index, 'internal-guest')] : []),
	];
}

const isSynced = ({ home, adProtected }: Target) => home === 'synced' || adProtected;

/** Rules about where the account is managed, as far as the choice of a tool does not matter. */
export function directory(index: RoleIndex, task: Task, { target }: RoleCase): Reason[] {
	if (!isSynced(target)) return [];
	if (!task.password) return task.synced ? [namedReason(index, task.synced)] : [];
	return [
		...(target.adProtected ? [reason(index, 'ad-protected')] : []),
		...(target.writeback === 'no' ? [reason(index, 'synced-no-writeback')] : []),
		...(target.writeback === 'unknown' && !target.adProtected ? [reason(index, 'writeback-unknown')] : []),
	];
}

/** The writeback agent matters for administrators: one page excludes them with Cloud Sync, and also lists them as supported. */
function agent(index: RoleIndex, task: Task, { target }: RoleCase): Reason[] {
	const administrator = rowsOf(index, tableOf(index, task.table), target).some(({ row }) => row !== 'no-role');
	if (!administrator || target.writebackAgent === 'connect') return [];
	return [reason(index, target.writebackAgent === 'cloud-sync' ? 'cloud-sync-administrator' : 'writeback-agent-unknown')];
}

/** Whether the new password reaches the place where the account is managed; depends on the tool. */
function delivery(index: RoleIndex, task: Task, question: RoleCase): Reason[] {
	const { actor, tool, target } = question;
	const used = toolOf(index, tool, actor.kind === 'app');
	const detail = { values: { tool: used.id }, sources: used.sources };
	const reasons = target.federated
		? [used.passwordProfile ? reason(index, 'federated-password-profile', { ...detail, basis: used.basis }) : reason(index, 'federated')]
		: [];
	if (!isSynced(target) || target.writeback !== 'yes') return reasons;
	if (used.writesBack === 'no') return [...reasons, reason(index, 'tool-no-writeback', detail)];
	if (used.writesBack === 'unstated') return [...reasons, reason(index, 'tool-writeback-unstated', detail)];
	if (target.federated) return reasons;
	return [...reasons, reason(index, 'synced-writeback', { ...detail, basis: used.basis }), ...agent(index, task, question)];
}

/** What the tool itself allows, and whether it fits the account. */
export function tool(index: RoleIndex, task: Task, question: RoleCase): Reason[] {
	if (!task.password) return [];
	const isApp = question.actor.kind === 'app';
	const used = toolOf(index, question.tool, isApp);
	const detail = { values: { tool: used.id }, sources: used.sources };
	return [
		...(used.retired ? [reason(index, 'tool-retired', { ...detail, basis: used.basis })] : []),
		...(isApp && used.apps === 'no-permission' ? [reason(index, 'tool-no-app-permission', detail)] : []),
		...(isApp && used.apps === 'no-sign-in' ? [reason(index, 'tool-for-people', detail)] : []),
		...delivery(index, task, question),
		...(used.note ? [namedReason(index, used.note, detail)] : []),
	];
}
