import type { TextLists } from '../core/checker.ts';
import type { RoleFacts } from './facts.ts';

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** Texts that exist for each entry of a list of facts; they are sent in its order, so that keys need not be sent. */
export const roleLists = ({ roleRules, roleTasks, roleTools }: Pick<RoleFacts, 'roleRules' | 'roleTasks' | 'roleTools'>): TextLists => ({
	'role.because.': idsOf(roleRules),
	'role.act.': idsOf(roleTasks),
	'role.tool.': idsOf(roleTools),
});
