import { citedSources, numberSources } from '../core/pack.ts';
import type { Alternative, Role, RoleFacts, Rule } from './facts.ts';

/** The names of roles, for choosing one. */
export interface PackedRoleNames {
	/** Name, and whether the role is privileged; the id is the slug of the name. */
	roles: readonly [name: string, privileged: 0 | 1][];
	otherRoles: readonly [id: string, name: string, kind: Role['kind']][];
	roleNames: readonly [id: string, ...names: string[]][];
}

type Rules = Omit<RoleFacts, 'roles' | 'otherRoles' | 'roleNames' | 'roleRules' | 'roleAlternatives'>;

/** What a verdict needs in addition to names. Sources are numbers; fields for terminals and tables only are left out. */
export interface PackedRoleRules extends Rules {
	roleRules: readonly [id: string, effect: Rule['effect'], basis: Rule['basis'], sources: readonly string[]][];
}

/** The id of a role with this name. */
const roleSlug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const rulesOf = ({ resetRules, roleTasks, roleTools, roleRules, roleAlternatives, roleConditions }: RoleFacts) => ({
	...{ resetRules, roleTasks, roleTools, roleRules, roleAlternatives, roleConditions },
});

/** Every source that a verdict may cite, by number. */
export const roleSources = (facts: RoleFacts): string[] => citedSources(rulesOf(facts));

/**
 * Compacts the names.
 * @throws Error if the id of a role is not the slug of its name.
 */
export function packRoleNames({ roles, otherRoles, roleNames }: RoleFacts): PackedRoleNames {
	const odd = roles.find(({ id, name }) => id !== roleSlug(name));
	if (odd) throw new Error(`content/data/roles.yaml: the id "${odd.id}" has to be "${roleSlug(odd.name)}", the name as a slug`);
	return {
		roles: roles.map(({ name, privileged }) => [name, privileged ? 1 : 0]),
		otherRoles: otherRoles.map(({ id, name, kind }) => [id, name, kind]),
		roleNames: roleNames.map(({ id, names, short = [] }) => [id, ...names, ...short]),
	};
}

/** The alternatives, loaded after the first verdict; their texts and addresses are in the page's text files. */
export const packRoleAlternatives = ({ roleAlternatives }: RoleFacts): Alternative[] =>
	roleAlternatives.map(({ id, after, tasks, enough }) => ({ id, after, tasks, enough }));

/** Compacts the rules. */
export function packRoleRules(facts: RoleFacts): PackedRoleRules {
	const { roleAlternatives: _, ...small } = numberSources(rulesOf(facts), ['words']);
	return {
		...small,
		roleRules: small.roleRules.map(({ id, effect, basis, sources }) => [id, effect, basis, sources]),
	};
}

/**
 * Restores the names from the result of packRoleNames.
 * @param local Id → name in the reader's language.
 * @param templates Template ids in the order of both lists of roles; without them no role is found by template id.
 */
export function unpackRoleNames(
	packed: PackedRoleNames,
	local: Readonly<Record<string, string>> = {},
	templates: readonly string[] = [],
): Pick<RoleFacts, 'roles' | 'otherRoles' | 'roleNames'> {
	const template = (place: number) => ({ templateId: templates[place] || undefined });
	return {
		roles: packed.roles.map(([name, privileged], place) => {
			const id = roleSlug(name);
			return { id, name, privileged: privileged === 1, ...template(place), ...(local[id] && { names: { local: local[id] } }) };
		}),
		otherRoles: packed.otherRoles.map(([id, name, kind], place) => ({ id, name, kind, ...template(packed.roles.length + place) })),
		roleNames: packed.roleNames.map(([id, ...names]) => ({ id, names })),
	};
}

/** Restores the rules from the result of packRoleRules, with alternatives if they are loaded. */
export const unpackRoleRules = (
	packed: PackedRoleRules,
	roleAlternatives: readonly Alternative[] = [],
): Rules & Pick<RoleFacts, 'roleRules' | 'roleAlternatives'> => ({
	...packed,
	roleAlternatives,
	roleRules: packed.roleRules.map(([id, effect, basis, sources]) => ({ id, effect, basis, sources })),
});
