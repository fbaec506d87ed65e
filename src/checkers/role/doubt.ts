import type { Verdict } from '../core/answer.ts';
import { roleVerdict } from './evaluate.ts';
import type { RoleIndex } from './index-facts.ts';
import { customRole, type RoleCase } from './model.ts';
import type { RoleSide } from './questions.ts';

/**
 * The verdict where roles of a side come from a text of which something could not be read: what was read may not hold, and there may be more.
 * It stands only if no role of that side could turn it.
 */
export function doubtedVerdict(index: RoleIndex, question: RoleCase, doubt: readonly RoleSide[]): Verdict {
	const sure = roleVerdict(index, question);
	if (sure === 'conditional' || doubt.length === 0) return sure;
	const roles = [...index.roles.keys(), customRole];
	const turned = doubt.some((side) => {
		const having = (held: readonly string[]) => roleVerdict(index, { ...question, [side]: { ...question[side], roles: held } });
		return having([]) !== sure || roles.some((id) => having([...question[side].roles, id]) !== sure || having([id]) !== sure);
	});
	return turned ? 'conditional' : sure;
}
