import { misspelt } from '../core/misspelt.ts';
import type { Role, RoleFacts } from './facts.ts';

/** The names of a role; former names rank lower than current ones. */
export interface NamedRole {
	id: string;
	/** Everything that a reader may type for it, normalized; current names first. */
	names: readonly string[];
	former: readonly string[];
	templateId: string | undefined;
}

export interface RoleNames {
	roles: readonly NamedRole[];
	/** Normalized name or template id → role id; a current name overrides an equal former one. */
	exact: ReadonlyMap<string, string>;
	/** Id of the role whose normalized name differs by one typing error. */
	near: (normalized: string) => string | undefined;
}

const longestName = 200;

/** Normalizes variations of spelling: case, width, quotes, spaces, the abbreviation of the most frequent word. */
function normalizeName(text: string): string {
	// No name is this long, and normalization takes more than linear time.
	if (text.length > longestName) return '';
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\u00a0\u200b-\u200f\ufeff"'`´‘’“”_-]+/g, ' ')
		.trim()
		.replace(/\badmins?\b/g, 'administrator');
}

/** Builds the lookup of roles by all of their names. */
export function indexNames({ roles, otherRoles, roleNames }: Pick<RoleFacts, 'roles' | 'otherRoles' | 'roleNames'>): RoleNames {
	const former = new Map(roleNames.map(({ id, names, short = [] }) => [id, [...names, ...short].map(normalizeName)]));
	const named = [...roles, ...otherRoles].map(
		(role: Role): NamedRole => ({
			id: role.id,
			names: [role.name, ...Object.values(role.names ?? {})].map(normalizeName),
			former: former.get(role.id) ?? [],
			templateId: role.templateId?.toLowerCase(),
		}),
	);
	const exact = new Map<string, string>();
	const add = (name: string | undefined, id: string) => {
		if (name && !exact.has(name)) exact.set(name, id);
	};
	for (const { id, names, templateId } of named) for (const name of [...names, templateId && normalizeName(templateId)]) add(name, id);
	for (const { id, former: names } of named) for (const name of names) add(name, id);
	return { roles: named, exact, near: misspelt(exact) };
}

/** The role with exactly this name, former name, translation or template id. */
export const findRole = (names: RoleNames, text: string): string | undefined => names.exact.get(normalizeName(text));

/** The same, allowing one typing error. */
export const findMisspelt = (names: RoleNames, text: string): string | undefined =>
	findRole(names, text) ?? names.near(normalizeName(text));

/** How well a role matches what was typed; lower is better, undefined for no match. */
function fit({ names, former, templateId }: NamedRole, typed: string): number | undefined {
	if (names.includes(typed)) return 0;
	if (names.some((name) => name.startsWith(typed))) return 1;
	if (names.some((name) => name.includes(` ${typed}`))) return 2;
	if (former.some((name) => name.includes(typed))) return 3;
	if (names.some((name) => name.includes(typed))) return 4;
	const words = typed.split(' ');
	if (names.some((name) => words.every((word) => name.includes(word)))) return 5;
	return typed.length >= 4 && templateId && normalizeName(templateId).startsWith(typed) ? 6 : undefined;
}

/**
 * Roles for a list that filters while somebody types: by part of a name in any language, by former name, by template id.
 * @returns Ids, best first; all roles for an empty input.
 */
export function searchRoles({ roles, near, exact }: RoleNames, text: string): string[] {
	const typed = normalizeName(text);
	const meant = near(typed);
	return roles
		.map((role, place) => ({
			id: role.id,
			place,
			fit: typed === '' || exact.get(typed) === role.id || meant === role.id ? 0 : fit(role, typed),
		}))
		.filter((found): found is typeof found & { fit: number } => found.fit !== undefined)
		.sort((a, b) => a.fit - b.fit || a.place - b.place)
		.map(({ id }) => id);
}
