import type { Verdict } from '../core/answer.ts';
import { roleVerdict } from './evaluate.ts';
import type { RoleIndex } from './index-facts.ts';
import { customRole, type RoleCase } from './model.ts';
import type { RoleSide } from './questions.ts';

/**
 * The verdict if roles were pasted with unread pieces: roles that were read may not be held, and there may be others. The verdict stands
 * only if no role of that side could change it.
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
