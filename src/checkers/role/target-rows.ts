import type { IndexedTable, RoleIndex } from './index-facts.ts';
import type { Target } from './model.ts';

/** Rows of the tables that are not roles. */
export type State = 'no-role' | 'role-assignable-group' | 'restricted-unit-scope' | 'any-other-role';

/** One property of the target that has to be allowed. */
export interface Row {
	/** Key of the row in the table: a role, or a state. */
	row: string;
	/** What the target is or holds; differs from `row` for a role without its own row. */
	holds: string;
}

const stateRow = (state: State): Row => ({ row: state, holds: state });

/**
 * Every row that a target belongs to; all of them have to allow an act.
 * @param assumeEligible Whether roles that the target is only eligible for count as active.
 * @returns At least one row, in an order that does not depend on the order of the roles.
 */
export function rowsOf(index: RoleIndex, table: IndexedTable, target: Target, assumeEligible = false): Row[] {
	const held = new Set([...target.roles, ...(assumeEligible ? target.eligibleRoles : [])]);
	const roles = [...held]
		// A role that every account has makes nobody an administrator.
		.filter((id) => index.roles.get(id)?.kind !== 'implicit')
		.sort()
		.map((id): Row => ({ row: index.roles.has(id) && table.rows.has(id) ? id : ('any-other-role' satisfies State), holds: id }));
	const rows = [
		...(target.group !== 'none' || (assumeEligible && target.eligibleGroup) ? [stateRow('role-assignable-group')] : []),
		...(target.restrictedUnitRole ? [stateRow('restricted-unit-scope')] : []),
		...roles,
	];
	return rows.length > 0 ? rows : [stateRow('no-role')];
}

/** Whether a row stands for an administrator role that the target holds. */
export const isRole = ({ row, holds }: Row): boolean =>
	row !== holds || !['no-role', 'role-assignable-group', 'restricted-unit-scope'].includes(row);
