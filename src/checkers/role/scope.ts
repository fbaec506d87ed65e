import type { Reason } from '../core/answer.ts';
import type { RoleIndex } from './index-facts.ts';
import type { Actor, RoleCase } from './model.ts';
import { reason } from './reason.ts';
import { isRole, type Row } from './target-rows.ts';

/** Whether the role is assigned for a restricted management unit, which the user is then in. */
export const isRestricted = (scope: Actor['scope']): boolean =>
	scope === 'restricted-unit-of-user' || scope === 'other-restricted-unit-of-user';

/** Roles of the target beyond a unit, on which a role for a unit may not act. */
function organizationRoles(index: RoleIndex, actor: string, rows: readonly Row[]): Reason[] {
	const disputed = index.conditions.unitDisputed.has(actor);
	return rows
		.filter(({ row }) => row !== 'no-role')
		.map((row) => {
			const values = { actor, target: row.holds };
			if (!isRole(row)) return reason(index, 'unit-protection-unstated', { values });
			return reason(index, disputed ? 'unit-organization-role-disputed' : 'unit-organization-role', { values });
		});
}

function directoryRead(index: RoleIndex, { kind, directoryRead }: Actor): Reason[] {
	if (kind === 'user' || directoryRead === 'yes') return [];
	return [reason(index, directoryRead === 'no' ? 'unit-directory-read-missing' : 'unit-directory-read-unknown')];
}

function insideUnit(index: RoleIndex, { actor, target }: RoleCase, role: string, rows: readonly Row[]): Reason[] {
	const { unitAssignable, unitUnstated, restrictedUnitUnreachable } = index.conditions;
	const inRestricted = isRestricted(actor.scope);
	const unreachable = inRestricted || target.restrictedUnit ? rows.filter(({ holds }) => restrictedUnitUnreachable.has(holds)) : [];
	return [
		...(target.restrictedUnit && !inRestricted ? [reason(index, 'restricted-unit-member')] : []),
		...unreachable.map(({ holds }) => reason(index, 'restricted-unit-unreachable', { values: { target: holds } })),
		...(unitAssignable.has(role)
			? [reason(index, inRestricted ? 'restricted-unit-scoped' : 'unit-contains-user', { values: { actor: role } })]
			: [reason(index, unitUnstated.has(role) ? 'unit-role-unstated' : 'unit-role-not-assignable', { values: { actor: role } })]),
		...organizationRoles(index, role, rows),
		...directoryRead(index, actor),
	];
}

/** Whether a role, assigned at the scope in the case, reaches the target at all. */
export function scope(index: RoleIndex, question: RoleCase, role: string, rows: readonly Row[]): Reason[] {
	const { actor, target } = question;
	switch (actor.scope) {
		case 'tenant':
			if (!target.restrictedUnit) return [];
			return [
				reason(index, 'restricted-unit-member'),
				...(actor.kind === 'app' ? [reason(index, 'app-restricted-unit')] : []),
				...rows
					.filter(({ holds }) => index.conditions.restrictedUnitUnreachable.has(holds))
					.map(({ holds }) => reason(index, 'restricted-unit-unreachable', { values: { target: holds } })),
			];
		case 'unit-without-user':
			return [reason(index, 'unit-without-user')];
		case 'unit-with-group-only':
			return [reason(index, 'unit-group-only')];
		default:
			return insideUnit(index, question, role, rows);
	}
}
