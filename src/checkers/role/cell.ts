import type { Reason } from '../core/answer.ts';
import { alsoGranted } from './also-granted.ts';
import type { Task, TextActor } from './facts.ts';
import { type IndexedTable, type RoleIndex, tableOf } from './index-facts.ts';
import { customRole } from './model.ts';
import { namedReason, reason } from './reason.ts';
import type { RuleId } from './rules.ts';
import type { Row, State } from './target-rows.ts';

/** The rules for an allowing and a blocking cell, by the kind of its row. */
const sentences: Readonly<Record<State | 'role', readonly [allows: RuleId, blocks: RuleId]>> = {
	'no-role': ['plain-user-allows', 'role-not-in-table'],
	'role-assignable-group': ['group-allows', 'group-blocks'],
	'restricted-unit-scope': ['restricted-role-allows', 'restricted-role-blocks'],
	'any-other-role': ['no-row-allows', 'no-row-blocks'],
	role: ['table-allows', 'table-blocks'],
};

const isState = (row: string): row is State => row !== 'role' && Object.hasOwn(sentences, row);

/** Reasons from a cell: a column of the table and a row of it. */
function tableCell(index: RoleIndex, task: Task, table: IndexedTable, actor: string, { row, holds }: Row): Reason[] {
	const allowed = table.rows.get(row)?.has(actor) ?? false;
	const [allows, blocks] = sentences[isState(row) ? row : 'role'];
	const detail = { values: { actor, target: holds }, moreSources: task.sources };
	const notes = table.notes
		.filter((note) => note.target === row && (note.actor ?? actor) === actor)
		.map(({ rule }) => namedReason(index, rule, detail));
	if (!allowed) return [reason(index, blocks, detail), ...notes];
	if (task.plainUsersOnly?.includes(actor) && row !== 'no-role') return [reason(index, 'pass-members-only', detail), ...notes];
	return [reason(index, task.inferredActors?.includes(actor) ? 'inferred-actor-allows' : allows, detail), ...notes];
}

/** Reasons for a role that may act by a sentence under the table. */
function textCell(index: RoleIndex, table: IndexedTable, actor: string, text: TextActor, { row, holds }: Row): Reason[] {
	const detail = { values: { actor, target: holds }, sources: text.sources };
	const rule = (): RuleId => {
		if (text.reach === 'everybody') return 'text-everybody-allows';
		if (row === 'no-role') return 'text-plain-user-allows';
		if (table.unstated.has(row)) return 'text-role-unstated';
		// Protection by a group or a unit is not an administrator role, but goes beyond the sentence.
		return isState(row) && row !== 'any-other-role' ? sentences[row][1] : 'text-administrator-blocks';
	};
	const about = { values: { actor }, sources: text.sources };
	return [
		reason(index, rule(), detail),
		...(text.deprecated ? [reason(index, 'deprecated-role', about)] : []),
		...(text.note ? [namedReason(index, text.note, about)] : []),
	];
}

/**
 * What one role may do, at tenant scope, to a target in one row.
 * @returns At least one reason that allows, blocks or leaves it open.
 */
export function cell(index: RoleIndex, task: Task, actor: string, row: Row): Reason[] {
	const table = tableOf(index, task.table);
	if ((task.actors ?? table.actors).includes(actor)) return tableCell(index, task, table, actor, row);
	const text = task.actors ? undefined : table.byText.get(actor);
	if (text && (text.actions ?? [task.id]).includes(task.id)) return textCell(index, table, actor, text, row);
	if (alsoGranted(index, task, actor, row.row)) return [reason(index, 'tables-differ', { values: { actor, target: row.holds } })];
	const custom = actor === customRole || !index.roles.has(actor);
	return [reason(index, custom ? 'custom-role-actor' : 'role-not-in-table', { values: { actor } })];
}
