import type { Task } from './facts.ts';
import { type RoleIndex, tableOf } from './index-facts.ts';

/** Rows of the task's table (roles and states) on which a role may act at tenant scope. */
export function reachOf(index: RoleIndex, task: Task, role: string): string[] {
	const table = tableOf(index, task.table);
	const rows = [...table.rows.keys()];
	if ((task.actors ?? table.actors).includes(role)) return rows.filter((row) => table.rows.get(row)?.has(role));
	const text = task.actors ? undefined : table.byText.get(role);
	if (!text || !(text.actions ?? [task.id]).includes(task.id)) return [];
	return text.reach === 'everybody' ? rows : rows.filter((row) => row === 'no-role');
}

/** Sorts roles from the narrowest to the widest reach; roles with equal reach by id, so that the order of a case does not matter. */
export function byReach(index: RoleIndex, task: Task, roles: readonly string[]): string[] {
	const size = new Map(roles.map((role) => [role, reachOf(index, task, role).length]));
	return [...roles].sort((a, b) => (size.get(a) ?? 0) - (size.get(b) ?? 0) || (a < b ? -1 : 1));
}
