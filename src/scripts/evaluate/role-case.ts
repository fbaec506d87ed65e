import { z } from 'astro/zod';
import { findTool } from '../../checkers/role/find-tool.ts';
import { type RoleIndex, taskOf } from '../../checkers/role/index-facts.ts';
import { type Actor, customRole, type RoleCase } from '../../checkers/role/model.ts';
import { findRole, type RoleNames } from '../../checkers/role/names.ts';
import { canReadDirectory, hasPermission } from '../../checkers/role/permissions.ts';
import { any, choice, flag, known, object, oneOf, otherFields, readCase, refuseName, text, texts } from './fields.ts';

/** Lookup tables for the names in a case. */
export interface Lexicon {
	index: RoleIndex;
	names: RoleNames;
}

const scopes = {
	tenant: 'tenant',
	'au:containsUser': 'unit-with-user',
	'au:otherContainingUser': 'unit-with-user',
	'au:doesNotContainUser': 'unit-without-user',
	'au:containsOnlyGroupOfUser': 'unit-with-group-only',
	'restrictedAU:same': 'restricted-unit-of-user',
	'restrictedAU:otherContainingUser': 'other-restricted-unit-of-user',
} as const;
const off = flag.default(false);

/** A list of roles by display name, read as ids; "Custom role: …" is any custom role. */
const rolesIn = ({ index, names }: Lexicon) =>
	texts.transform((list, context) =>
		list.map((name, at) => {
			const id = /^custom role\b/i.test(name.trim()) ? customRole : findRole(names, name);
			const displayed = [...index.roles.values()].map((role) => role.name);
			return id ?? refuseName(context, [at], name, displayed, 'the name of a built-in role or "Custom role: …" is allowed');
		}),
	);

const toolIn = ({ index }: Lexicon) =>
	text.transform((written, context) => {
		const { roleTools } = index.facts;
		const words = roleTools.flatMap((tool) => tool.words);
		return (
			findTool(index, written) ?? refuseName(context, [], written, words, `allowed: ${roleTools.map((tool) => tool.words[0]).join(', ')}`)
		);
	});

const targetIn = (lexicon: Lexicon) =>
	object({
		roles: rolesIn(lexicon),
		pimEligibleRoles: rolesIn(lexicon).default([]),
		pimEligibleGroupMember: off,
		roleAssignableGroup: off,
		roleAssignableGroupRelation: z.enum(['member', 'owner', ''], 'allowed: member, owner').default('member'),
		restrictedAU: off,
		roleScopedToRestrictedAU: off,
		synced: off,
		writeback: known,
		writebackAgent: choice({ connect: 'connect', cloudSync: 'cloud-sync', unknown: 'unknown' }).default('unknown'),
		federated: off,
		adProtected: off,
		guest: off,
		guestIdp: text.optional(),
		internalGuest: off,
		self: off,
		appOwner: any,
		ordinaryGroupOwner: any,
		azureRoles: any,
		serviceInternalAdmin: any,
	});

const caseIn = (lexicon: Lexicon) =>
	object({
		id: text,
		actorRoles: rolesIn(lexicon),
		actorScope: choice(scopes),
		actorType: choice({ user: 'user', guest: 'guest', servicePrincipal: 'app' }).default('user'),
		actorVia: choice({ direct: 'direct', GDAP: 'gdap', DAP: 'dap' }).default('direct'),
		graphPermissions: texts.optional(),
		actorPimEligibleRoles: rolesIn(lexicon).default([]),
		actorPimActivated: known,
		task: oneOf([...lexicon.index.tasks.keys()]).default(''),
		tool: toolIn(lexicon).default(''),
		target: targetIn(lexicon),
	});
type Written = z.infer<ReturnType<typeof caseIn>>;

/** Active and eligible roles of the actor. Activated roles are active; roles marked as not activated are not, wherever they are listed. */
function actorRoles({
	actorRoles: active,
	actorPimEligibleRoles: eligible,
	actorPimActivated: activated,
}: Written): Pick<Actor, 'roles' | 'eligible'> {
	if (activated === 'yes') return { roles: [...active, ...eligible], eligible: [] };
	if (activated === 'no' && eligible.length === 0) return { roles: [], eligible: active };
	if (activated === 'no') return { roles: active.filter((id) => !eligible.includes(id)), eligible };
	return { roles: active, eligible };
}

/**
 * Reads one case, written with display names.
 * @returns The case with ids, and the fields that were not read.
 * @throws CaseError with the field and what is allowed there.
 */
export function readRoleCase(lexicon: Lexicon, value: unknown): { id: string; question: RoleCase; ignored: string[] } {
	const schema = caseIn(lexicon);
	const unread = (fields: object) => otherFields(fields, [...Object.keys(schema.shape), 'expected', 'why', 'source', 'confidence']);
	const written = readCase(schema, value, unread);
	const { id, task, tool, target, graphPermissions } = written;
	const roles = actorRoles(written);
	const question: RoleCase = {
		task,
		tool,
		actor: {
			...roles,
			scope: written.actorScope,
			kind: written.actorType,
			via: written.actorVia,
			permission: hasPermission(taskOf(lexicon.index, task), graphPermissions),
			directoryRead: canReadDirectory(lexicon.index, roles.roles, graphPermissions),
		},
		target: {
			roles: target.roles,
			eligibleRoles: target.pimEligibleRoles,
			eligibleGroup: target.pimEligibleGroupMember,
			group: target.roleAssignableGroup ? target.roleAssignableGroupRelation || 'member' : 'none',
			restrictedUnit: target.restrictedAU,
			restrictedUnitRole: target.roleScopedToRestrictedAU,
			home: target.synced ? 'synced' : 'cloud',
			writeback: target.writeback,
			writebackAgent: target.writebackAgent,
			federated: target.federated,
			adProtected: target.adProtected,
			guest: target.internalGuest ? 'internal' : target.guest ? 'external' : 'no',
			own: target.self,
			rights: rights.filter(([name]) => target[name]).map(([, right]) => right),
		},
	};
	const inTarget = otherFields((value as { target: object }).target, Object.keys(schema.shape.target.shape), 'target.');
	return { id, question, ignored: [...unread(value as object), ...inTarget] };
}

const rights = [
	['appOwner', 'app-owner'],
	['ordinaryGroupOwner', 'group-owner'],
	['azureRoles', 'azure-role'],
	['serviceInternalAdmin', 'service-administrator'],
] as const;
