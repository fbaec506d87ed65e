import { findTool } from '../../checkers/role/find-tool.ts';
import { type RoleIndex, taskOf } from '../../checkers/role/index-facts.ts';
import { type Actor, customRole, type RoleCase, type Target } from '../../checkers/role/model.ts';
import { findRole, type RoleNames } from '../../checkers/role/names.ts';
import { canReadDirectory, hasPermission } from '../../checkers/role/permissions.ts';
import {
	anyAt,
	choiceAt,
	expectFields,
	type Fields,
	flagAt,
	knownAt,
	listAt,
	objectAt,
	otherFields,
	requiredListAt,
	textAt,
	unknownName,
} from './fields.ts';
import { CaseError } from './lines.ts';

/** Lookups for the words of a case. */
export interface Lexicon {
	index: RoleIndex;
	names: RoleNames;
}

const scopes = new Map<string, Actor['scope']>([
	['tenant', 'tenant'],
	['au:containsUser', 'unit-with-user'],
	['au:otherContainingUser', 'unit-with-user'],
	['au:doesNotContainUser', 'unit-without-user'],
	['au:containsOnlyGroupOfUser', 'unit-with-group-only'],
	['restrictedAU:same', 'restricted-unit-of-user'],
	['restrictedAU:otherContainingUser', 'other-restricted-unit-of-user'],
]);
const kinds = new Map<string, Actor['kind']>([
	['user', 'user'],
	['guest', 'guest'],
	['servicePrincipal', 'app'],
]);
const routes = new Map<string, Actor['via']>([
	['direct', 'direct'],
	['GDAP', 'gdap'],
	['DAP', 'dap'],
]);
const agents = new Map<string, Target['writebackAgent']>([
	['connect', 'connect'],
	['cloudSync', 'cloud-sync'],
]);
const ties = new Map<string, Target['group']>([
	['member', 'member'],
	['owner', 'owner'],
]);

const caseFields = [
	...['id', 'task', 'actorRoles', 'actorScope', 'actorType', 'actorVia', 'graphPermissions', 'actorPimEligibleRoles', 'actorPimActivated'],
	...['tool', 'target', 'expected', 'why', 'source', 'confidence'],
];
const targetFields = [
	...['roles', 'pimEligibleRoles', 'pimEligibleGroupMember', 'roleAssignableGroup', 'roleAssignableGroupRelation', 'restrictedAU'],
	...[
		'roleScopedToRestrictedAU',
		'synced',
		'writeback',
		'writebackAgent',
		'federated',
		'adProtected',
		'guest',
		'guestIdp',
		'internalGuest',
		'self',
	],
	...['appOwner', 'ordinaryGroupOwner', 'azureRoles', 'serviceInternalAdmin'],
];

/** Role ids for display names; "Custom role: …" is any custom role. */
function roleIds({ index, names }: Lexicon, list: readonly string[], path: string): string[] {
	return list.map((name, at) => {
		if (/^custom role\b/i.test(name.trim())) return customRole;
		const id = findRole(names, name);
		if (id) return id;
		const known = [...index.roles.values()].map((role) => role.name);
		throw unknownName(`${path}[${at}]`, name, known, 'the name of a built-in role or "Custom role: …" is allowed');
	});
}

/** Active and eligible roles of the actor. Roles that were activated are active; those said not to be are not, wherever they are listed. */
function actorRoles(lexicon: Lexicon, fields: Fields): Pick<Actor, 'roles' | 'eligible'> {
	const active = roleIds(lexicon, requiredListAt(fields, 'actorRoles'), 'actorRoles');
	const eligible = roleIds(lexicon, listAt(fields, 'actorPimEligibleRoles') ?? [], 'actorPimEligibleRoles');
	const activated = knownAt(fields, 'actorPimActivated');
	if (activated === 'yes') return { roles: [...active, ...eligible], eligible: [] };
	if (activated === 'no' && eligible.length === 0) return { roles: [], eligible: active };
	if (activated === 'no') return { roles: active.filter((id) => !eligible.includes(id)), eligible };
	return { roles: active, eligible };
}

function actorOf(lexicon: Lexicon, fields: Fields, task: string): Actor {
	const roles = actorRoles(lexicon, fields);
	const permissions = listAt(fields, 'graphPermissions');
	return {
		...roles,
		scope: choiceAt(fields, 'actorScope', scopes),
		kind: choiceAt(fields, 'actorType', kinds, 'user'),
		via: choiceAt(fields, 'actorVia', routes, 'direct'),
		permission: hasPermission(taskOf(lexicon.index, task), permissions),
		directoryRead: canReadDirectory(lexicon.index, roles.roles, permissions),
	};
}

function targetOf(lexicon: Lexicon, fields: Fields): Target {
	const at = (name: string) => `target.${name}`;
	const flag = (name: string) => flagAt(fields, at(name));
	const tie = textAt(fields, at('roleAssignableGroupRelation')) ? choiceAt(fields, at('roleAssignableGroupRelation'), ties) : undefined;
	textAt(fields, at('guestIdp'));
	const others = [
		['appOwner', 'app-owner'],
		['ordinaryGroupOwner', 'group-owner'],
		['azureRoles', 'azure-role'],
		['serviceInternalAdmin', 'service-administrator'],
	] as const;
	return {
		roles: roleIds(lexicon, requiredListAt(fields, at('roles')), at('roles')),
		eligibleRoles: roleIds(lexicon, listAt(fields, at('pimEligibleRoles')) ?? [], at('pimEligibleRoles')),
		eligibleGroup: flag('pimEligibleGroupMember'),
		group: flag('roleAssignableGroup') ? (tie ?? 'member') : 'none',
		restrictedUnit: flag('restrictedAU'),
		restrictedUnitRole: flag('roleScopedToRestrictedAU'),
		home: flag('synced') ? 'synced' : 'cloud',
		writeback: knownAt(fields, at('writeback')),
		writebackAgent: choiceAt(fields, at('writebackAgent'), agents, 'unknown'),
		federated: flag('federated'),
		adProtected: flag('adProtected'),
		guest: flag('internalGuest') ? 'internal' : flag('guest') ? 'external' : 'no',
		own: flag('self'),
		rights: others.filter(([name]) => anyAt(fields, at(name))).map(([, right]) => right),
	};
}

function toolOf({ index }: Lexicon, fields: Fields): string {
	const written = textAt(fields, 'tool');
	if (written === undefined) return '';
	const id = findTool(index, written);
	if (id) return id;
	const words = index.facts.roleTools.flatMap((tool) => tool.words);
	throw unknownName('tool', written, words, `allowed: ${index.facts.roleTools.map((tool) => tool.words[0]).join(', ')}`);
}

/**
 * Reads one case as people write it, with display names.
 * @returns The case by ids, and fields that nothing here reads.
 * @throws CaseError naming the field and what is allowed there.
 */
export function readRoleCase(lexicon: Lexicon, fields: Fields): { id: string; question: RoleCase; ignored: string[] } {
	expectFields(fields, ['id', 'actorRoles', 'actorScope', 'target'], otherFields(fields, caseFields));
	const id = textAt(fields, 'id');
	if (id === undefined) throw new CaseError('id', 'missing; a text is allowed');
	const target = objectAt(fields, 'target');
	const tasks = new Map([...lexicon.index.tasks.keys()].map((name) => [name, name]));
	const task = choiceAt(fields, 'task', tasks, '');
	const question = { task, tool: toolOf(lexicon, fields), actor: actorOf(lexicon, fields, task), target: targetOf(lexicon, target) };
	return { id, question, ignored: [...otherFields(fields, caseFields), ...otherFields(target, targetFields, 'target.')] };
}
