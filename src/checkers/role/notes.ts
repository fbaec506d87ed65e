import type { Reason } from '../core/answer.ts';
import type { RoleIndex } from './index-facts.ts';
import type { RoleCase } from './model.ts';
import { reason } from './reason.ts';

/** Notes for the reader that decide nothing. */
export function notes(index: RoleIndex, { target }: RoleCase): Reason[] {
	return [
		...(target.group === 'member' || target.eligibleGroup ? [reason(index, 'nested-groups')] : []),
		...[...new Set(target.rights)].sort().map((right) => reason(index, 'not-protected', { values: { right } })),
	];
}
