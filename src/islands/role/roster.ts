import packed from 'virtual:facts/role-names';
import { customRole } from '../../checkers/role/model.ts';
import { indexNames, type RoleNames } from '../../checkers/role/names.ts';
import { unpackRoleNames } from '../../checkers/role/pack.ts';
import type { PickerItem } from '../parts/Picker.tsx';

/** The roles somebody may choose. */
export interface Roster {
	names: () => RoleNames;
	item: (id: string) => PickerItem;
}

/**
 * The roles by all their names. They are looked through when somebody first types or chooses one.
 * @param local Role names in the reader's language, by id.
 * @param templates Template ids in the order of the roles; missing until somebody types one.
 * @param custom What a role of the tenant's own making is called.
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
