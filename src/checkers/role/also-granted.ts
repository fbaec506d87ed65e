import type { Task } from './facts.ts';
import { type RoleIndex, tableOf } from './index-facts.ts';

/**
 * Does another table, by a column or by the text about it, grant a role the task on targets of a row, although the table of the task does
 * not name the role? Where the task's own table has a sentence on the role, that sentence decides.
 */
export function alsoGranted(index: RoleIndex, task: Task, role: string, row: string): boolean {
	if (!task.alsoGrantedBy || tableOf(index, task.table).byText.has(role)) return false;
	const { actors, rows, byText } = tableOf(index, task.alsoGrantedBy);
	if (actors.includes(role)) return rows.get(row)?.has(role) ?? false;
	const text = byText.get(role);
	return text !== undefined && (text.reach === 'everybody' || row === 'no-role');
}
