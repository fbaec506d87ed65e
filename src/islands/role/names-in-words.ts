import type { RoleIndex } from '../../checkers/role/index-facts.ts';
import { customRole } from '../../checkers/role/model.ts';
import type { Translate } from '../text.ts';

/** The name of a role, state, tool or permission for the reader; the page's texts contain all names except the English role names. */
export function named(index: RoleIndex, t: Translate, id: string): { name: string; local?: string } {
	const role = index.roles.get(id);
	if (role) return { name: role.name, ...(role.names?.['local'] && { local: role.names['local'] }) };
	for (const key of id === customRole ? ['role.custom-role'] : [`role.state.${id}`, `role.tool.${id}`, `role.right.${id}`]) {
		const text = t(key);
		if (text !== key) return { name: text };
	}
	return { name: id };
}

/** Its name in the reader's language, or else in English. */
export function shortName(index: RoleIndex, t: Translate, id: string): string {
	const { name, local } = named(index, t, id);
	return local ?? name;
}
