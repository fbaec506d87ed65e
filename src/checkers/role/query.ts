import { type Fields, parseQuery, serializeQuery, type Values } from '../core/query.ts';
import { type RoleIndex, taskOf } from './index-facts.ts';
import {
	actorKinds,
	customRole,
	groupTies,
	guestKinds,
	homes,
	known,
	plainCase,
	type RoleCase,
	rights,
	routes,
	scopes,
	writebackAgents,
} from './model.ts';

/** Keys of the address. They are in links that people keep: never change one, never use one anew. */
export const roleKeys = {
	task: 't',
	tool: 'u',
	actorRoles: 'a',
	actorEligible: 'ae',
	scope: 's',
	kind: 'k',
	via: 'v',
	permission: 'p',
	directoryRead: 'dr',
	targetRoles: 'r',
	targetEligible: 're',
	eligibleGroup: 'ge',
	group: 'g',
	restrictedUnit: 'm',
	restrictedUnitRole: 'mr',
	home: 'h',
	writeback: 'w',
	writebackAgent: 'wa',
	federated: 'f',
	adProtected: 'ap',
	guest: 'x',
	own: 'o',
	rights: 'n',
} as const;

function fieldsOf(index: RoleIndex) {
	const roles = new Set([...index.roles.keys(), customRole]);
	const { actor, target } = plainCase;
	return {
		task: { key: roleKeys.task, kind: 'choice', of: [...index.tasks.keys()], default: taskOf(index, plainCase.task).id },
		tool: { key: roleKeys.tool, kind: 'choice', of: [...index.tools.keys()], default: plainCase.tool },
		actorRoles: { key: roleKeys.actorRoles, kind: 'set', of: roles },
		actorEligible: { key: roleKeys.actorEligible, kind: 'set', of: roles },
		scope: { key: roleKeys.scope, kind: 'choice', of: scopes, default: actor.scope },
		kind: { key: roleKeys.kind, kind: 'choice', of: actorKinds, default: actor.kind },
		via: { key: roleKeys.via, kind: 'choice', of: routes, default: actor.via },
		permission: { key: roleKeys.permission, kind: 'choice', of: known, default: actor.permission },
		directoryRead: { key: roleKeys.directoryRead, kind: 'choice', of: known, default: actor.directoryRead },
		targetRoles: { key: roleKeys.targetRoles, kind: 'set', of: roles },
		targetEligible: { key: roleKeys.targetEligible, kind: 'set', of: roles },
		eligibleGroup: { key: roleKeys.eligibleGroup, kind: 'flag' },
		group: { key: roleKeys.group, kind: 'choice', of: groupTies, default: target.group },
		restrictedUnit: { key: roleKeys.restrictedUnit, kind: 'flag' },
		restrictedUnitRole: { key: roleKeys.restrictedUnitRole, kind: 'flag' },
		home: { key: roleKeys.home, kind: 'choice', of: homes, default: target.home },
		writeback: { key: roleKeys.writeback, kind: 'choice', of: known, default: target.writeback },
		writebackAgent: { key: roleKeys.writebackAgent, kind: 'choice', of: writebackAgents, default: target.writebackAgent },
		federated: { key: roleKeys.federated, kind: 'flag' },
		adProtected: { key: roleKeys.adProtected, kind: 'flag' },
		guest: { key: roleKeys.guest, kind: 'choice', of: guestKinds, default: target.guest },
		own: { key: roleKeys.own, kind: 'flag' },
		rights: { key: roleKeys.rights, kind: 'set', of: new Set<string>(rights) },
	} as const satisfies Fields;
}

type QueryValues = Values<ReturnType<typeof fieldsOf>>;

function toValues(index: RoleIndex, { task, tool, actor, target }: RoleCase): QueryValues {
	const { roles: actorRoles, eligible: actorEligible, ...restOfActor } = actor;
	const { roles: targetRoles, eligibleRoles: targetEligible, rights: others, ...restOfTarget } = target;
	return {
		task: taskOf(index, task).id,
		tool,
		actorRoles: [...actorRoles],
		actorEligible: [...actorEligible],
		...restOfActor,
		targetRoles: [...targetRoles],
		targetEligible: [...targetEligible],
		rights: [...others],
		...restOfTarget,
	};
}

function fromValues(values: QueryValues): RoleCase {
	const { task, tool, actorRoles, actorEligible, scope, kind, via, permission, directoryRead, targetRoles, targetEligible, ...target } =
		values;
	// The codec gives nothing but values it was told of.
	return {
		task,
		tool,
		actor: { roles: actorRoles, eligible: actorEligible, scope, kind, via, permission, directoryRead },
		target: { roles: targetRoles, eligibleRoles: targetEligible, ...target },
	} as RoleCase;
}

/** The address of a question: the same question gives the same text, whatever the order in which it was put together. */
export const serializeRoleQuery = (index: RoleIndex, question: RoleCase): string =>
	serializeQuery(fieldsOf(index), toValues(index, question));

/** Reads a question from an address. Never throws; names the parts it could not use. */
export function parseRoleQuery(index: RoleIndex, text: string): { question: RoleCase; ignored: string[] } {
	const { values, ignored } = parseQuery(fieldsOf(index), text);
	return { question: fromValues(values), ignored };
}
