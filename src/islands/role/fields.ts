import {
	actorKinds,
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
} from '../../checkers/role/model.ts';

/** Something that may be special about the actor or the target. Its label stands under role.field.<name>. */
export interface SpecialField {
	of: 'actor' | 'target';
	name: string;
	kind: 'roles' | 'choice' | 'flag' | 'many';
	/** Values of a choice or of many; their texts stand under role.option.<name>.<value>, or role.right.<value>. */
	values?: readonly string[];
	/** Asked only where it makes a difference. */
	when?: (question: RoleCase) => boolean;
}

/** In the order of the form: what is frequent first. */
export const specialFields: readonly SpecialField[] = [
	{ of: 'target', name: 'home', kind: 'choice', values: homes },
	{ of: 'target', name: 'writeback', kind: 'choice', values: known, when: ({ target }) => target.home === 'synced' || target.adProtected },
	{
		of: 'target',
		name: 'writebackAgent',
		kind: 'choice',
		values: writebackAgents,
		when: ({ target }) => target.home === 'synced' && target.writeback === 'yes',
	},
	{ of: 'target', name: 'federated', kind: 'flag' },
	{ of: 'target', name: 'adProtected', kind: 'flag' },
	{ of: 'target', name: 'guest', kind: 'choice', values: guestKinds },
	{ of: 'target', name: 'own', kind: 'flag' },
	{ of: 'target', name: 'group', kind: 'choice', values: groupTies },
	{ of: 'target', name: 'restrictedUnit', kind: 'flag' },
	{ of: 'target', name: 'restrictedUnitRole', kind: 'flag' },
	{ of: 'target', name: 'eligibleRoles', kind: 'roles' },
	{ of: 'target', name: 'eligibleGroup', kind: 'flag' },
	{ of: 'target', name: 'rights', kind: 'many', values: rights },
	{ of: 'actor', name: 'scope', kind: 'choice', values: scopes },
	{ of: 'actor', name: 'eligible', kind: 'roles' },
	{ of: 'actor', name: 'kind', kind: 'choice', values: actorKinds },
	{ of: 'actor', name: 'via', kind: 'choice', values: routes },
	{ of: 'actor', name: 'permission', kind: 'choice', values: known, when: ({ actor }) => actor.kind === 'app' },
	{
		of: 'actor',
		name: 'directoryRead',
		kind: 'choice',
		values: known,
		when: ({ actor }) => actor.kind !== 'user' && actor.scope !== 'tenant',
	},
];

type Side = Readonly<Record<string, unknown>>;

/** What a question says for a field. */
export const fieldValue = (question: RoleCase, { of, name }: SpecialField): unknown => (question[of] as unknown as Side)[name];

/** The question with one value changed. */
export const withValue = (question: RoleCase, of: 'actor' | 'target', name: string, value: unknown): RoleCase => ({
	...question,
	[of]: { ...question[of], [name]: value },
});

/** Whether a question says something unusual for a field. */
export function isSpecial(question: RoleCase, field: SpecialField): boolean {
	const value = fieldValue(question, field);
	return Array.isArray(value) ? value.length > 0 : value !== fieldValue(plainCase, field);
}

/** How many unusual things a question says, its tool included. */
export const countSpecial = (question: RoleCase): number =>
	specialFields.filter((field) => isSpecial(question, field)).length + (question.tool === '' ? 0 : 1);
