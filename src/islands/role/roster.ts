import packed from 'virtual:facts/role-names';
import { customRole } from '../../checkers/role/model.ts';
import { indexNames, type RoleNames } from '../../checkers/role/names.ts';
import { unpackRoleNames } from '../../checkers/role/pack.ts';
import type { PickerItem } from '../parts/Picker.tsx';

/** The roles that a reader can choose. */
export interface Roster {
	names: () => RoleNames;
	item: (id: string) => PickerItem;
}

/**
 * An index of the roles by all their names. It is built when somebody first types or chooses a role.
 * @param local Role id → name in the reader's language.
 * @param templates Template ids in the order of the roles; undefined until somebody types one.
 * @param custom The name for a custom role.
 */
export function makeRoster(local: Readonly<Record<string, string>>, templates: readonly string[] | undefined, custom: string): Roster {
	const read = () => {
		const facts = unpackRoleNames(packed, local, templates);
		return { names: indexNames(facts), byId: new Map([...facts.roles, ...facts.otherRoles].map((role) => [role.id, role])) };
	};
	let known: ReturnType<typeof read> | undefined;
	const know = () => {
		known ??= read();
		return known;
	};
	const named = (id: string) => know().byId.get(id);
	return {
		names: () => know().names,
		item: (id) => (id === customRole ? { name: custom } : { name: named(id)?.name ?? id, local: named(id)?.names?.['local'] }),
	};
}
