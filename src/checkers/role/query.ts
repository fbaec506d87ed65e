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
function fieldsOf(index: RoleIndex) {
	const roles = new Set([...index.roles.keys(), customRole]);
	const { actor, target } = plainCase;
	return {
		task: { key: 't', kind: 'choice', of: [...index.tasks.keys()], default: taskOf(index, plainCase.task).id },
		tool: { key: 'u', kind: 'choice', of: [...index.tools.keys()], default: plainCase.tool },
		actorRoles: { key: 'a', kind: 'set', of: roles },
		actorEligible: { key: 'ae', kind: 'set', of: roles },
		scope: { key: 's', kind: 'choice', of: scopes, default: actor.scope },
		kind: { key: 'k', kind: 'choice', of: actorKinds, default: actor.kind },
		via: { key: 'v', kind: 'choice', of: routes, default: actor.via },
		permission: { key: 'p', kind: 'choice', of: known, default: actor.permission },
		directoryRead: { key: 'dr', kind: 'choice', of: known, default: actor.directoryRead },
		targetRoles: { key: 'r', kind: 'set', of: roles },
		targetEligible: { key: 're', kind: 'set', of: roles },
		eligibleGroup: { key: 'ge', kind: 'flag' },
		group: { key: 'g', kind: 'choice', of: groupTies, default: target.group },
		restrictedUnit: { key: 'm', kind: 'flag' },
		restrictedUnitRole: { key: 'mr', kind: 'flag' },
		home: { key: 'h', kind: 'choice', of: homes, default: target.home },
		writeback: { key: 'w', kind: 'choice', of: known, default: target.writeback },
		writebackAgent: { key: 'wa', kind: 'choice', of: writebackAgents, default: target.writebackAgent },
		federated: { key: 'f', kind: 'flag' },
		adProtected: { key: 'ap', kind: 'flag' },
		guest: { key: 'x', kind: 'choice', of: guestKinds, default: target.guest },
		own: { key: 'o', kind: 'flag' },
		rights: { key: 'n', kind: 'set', of: new Set<string>(rights) },
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
