import fc from 'fast-check';
import {
	actorKinds,
	customRole,
	groupTies,
	guestKinds,
	homes,
	known,
	type RoleCase,
	rights,
	routes,
	scopes,
	writebackAgents,
} from '../checkers/role/model.ts';
import { data } from './role-facts.ts';

/** Ordinary objects: fast-check's own may lack a prototype. */
const plain = { noNullPrototype: true };
const ids = [...data.roles, ...data.otherRoles].map(({ id }) => id);
/** Roles in the tables are drawn more often, since most roles are not in the tables. */
const interesting = [
	...new Set(
		data.resetRules.flatMap((table) => [...table.actors, ...Object.keys(table.targets), ...Object.keys(table.actorsByText ?? {})]),
	),
].filter((id) => ids.includes(id));
export const anyRole = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...interesting) }, fc.constantFrom(...ids, customRole));

/** A set of roles in canonical order. */
const anyRoles = fc.uniqueArray(anyRole, { maxLength: 4 }).map((list) => list.sort());

/** Any role case, in the canonical form that an address gives. */
export const anyCase: fc.Arbitrary<RoleCase> = fc.record(
	{
		task: fc.constantFrom(...data.roleTasks.map(({ id }) => id)),
		tool: fc.constantFrom('', ...data.roleTools.map(({ id }) => id)),
		actor: fc.record(
			{
				roles: anyRoles,
				eligible: anyRoles,
				scope: fc.constantFrom(...scopes),
				kind: fc.constantFrom(...actorKinds),
				via: fc.constantFrom(...routes),
				permission: fc.constantFrom(...known),
				directoryRead: fc.constantFrom(...known),
			},
			plain,
		),
		target: fc.record(
			{
				roles: anyRoles,
				eligibleRoles: anyRoles,
				eligibleGroup: fc.boolean(),
				group: fc.constantFrom(...groupTies),
				restrictedUnit: fc.boolean(),
				restrictedUnitRole: fc.boolean(),
				home: fc.constantFrom(...homes),
				writeback: fc.constantFrom(...known),
				writebackAgent: fc.constantFrom(...writebackAgents),
				federated: fc.boolean(),
				adProtected: fc.boolean(),
				guest: fc.constantFrom(...guestKinds),
				own: fc.boolean(),
				rights: fc.uniqueArray(fc.constantFrom(...rights)).map((list) => list.sort()),
			},
			plain,
		),
	},
	plain,
);

/** Role cases in which mostly the roles decide. */
export const mostlyRoles: fc.Arbitrary<RoleCase> = anyCase.map((question) => ({
	...question,
	tool: '',
	actor: {
		...question.actor,
		kind: 'user',
		via: 'direct',
		scope: question.actor.scope === 'unit-without-user' ? 'tenant' : question.actor.scope,
	},
	target: { ...question.target, home: 'cloud', federated: false, adProtected: false, guest: 'no', own: false },
}));
