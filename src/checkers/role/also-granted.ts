import type { Task } from './facts.ts';
import { type RoleIndex, tableOf } from './index-facts.ts';

/**
 * Whether another table, by a column or its text, grants a role the task on targets of a row, although the task's own table does not name
 * the role. If the task's own table has a sentence about the role, that sentence decides.
 */
export function alsoGranted(index: RoleIndex, task: Task, role: string, row: string): boolean {
	if (!task.alsoGrantedBy || tableOf(index, task.table).byText.has(role)) return false;
	const { actors, rows, byText } = tableOf(index, task.alsoGrantedBy);
	if (actors.includes(role)) return rows.get(row)?.has(role) ?? false;
	const text = byText.get(role);
	return text !== undefined && (text.reach === 'everybody' || row === 'no-role');
}
