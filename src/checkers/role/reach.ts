import type { Task } from './facts.ts';
import { type RoleIndex, tableOf } from './index-facts.ts';

/** Rows of the task's table, roles and states, that a role may act on for the whole tenant. */
export function reachOf(index: RoleIndex, task: Task, role: string): string[] {
	const table = tableOf(index, task.table);
	const rows = [...table.rows.keys()];
	if ((task.actors ?? table.actors).includes(role)) return rows.filter((row) => table.rows.get(row)?.has(role));
	const text = task.actors ? undefined : table.byText.get(role);
	if (!text || !(text.actions ?? [task.id]).includes(task.id)) return [];
	return text.reach === 'everybody' ? rows : rows.filter((row) => row === 'no-role');
}

/** Roles from the narrowest to the widest reach; equals in the order of their ids, so that the order of a question never matters. */
export function byReach(index: RoleIndex, task: Task, roles: readonly string[]): string[] {
	const size = new Map(roles.map((role) => [role, reachOf(index, task, role).length]));
	return [...roles].sort((a, b) => (size.get(a) ?? 0) - (size.get(b) ?? 0) || (a < b ? -1 : 1));
}
