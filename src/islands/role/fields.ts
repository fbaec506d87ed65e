import { actorFields, type CaseField, plainCase, type RoleCase, targetFields } from '../../checkers/role/model.ts';

const fields = { actor: actorFields, target: targetFields };
type Side = keyof typeof fields;

/** A field of the form for something special, and whether it is asked only where it makes a difference. */
interface Asked {
	of: Side;
	name: string;
	when?: (question: RoleCase) => boolean;
}

/** In the order of the form: what is frequent first. */
const asked: readonly Asked[] = [
	{ of: 'target', name: 'home' },
	{ of: 'target', name: 'writeback', when: ({ target }) => target.home === 'synced' || target.adProtected },
	{ of: 'target', name: 'writebackAgent', when: ({ target }) => target.home === 'synced' && target.writeback === 'yes' },
	...['federated', 'adProtected', 'guest', 'own', 'group', 'restrictedUnit', 'restrictedUnitRole'].map(
		(name) => ({ of: 'target', name }) as const,
	),
	...['eligibleRoles', 'eligibleGroup', 'rights'].map((name) => ({ of: 'target', name }) as const),
	...['scope', 'eligible', 'kind', 'via'].map((name) => ({ of: 'actor', name }) as const),
	{ of: 'actor', name: 'permission', when: ({ actor }) => actor.kind === 'app' },
	{ of: 'actor', name: 'directoryRead', when: ({ actor }) => actor.kind !== 'user' && actor.scope !== 'tenant' },
];

/**
 * Something that may be special about the actor or the target. Its label stands under role.field.<of>.<name>, the values of a choice under
 * role.option.<name>.<value>, those of many under role.right.<value>.
 */
export type SpecialField = Asked & CaseField;

const fieldOf = ({ of, name }: Asked): CaseField => {
	const found = Object.entries(fields[of]).find(([own]) => own === name)?.[1];
	if (!found) throw new Error(`src/checkers/role/model.ts has no field "${name}" about the ${of}`);
	return found;
};

export const specialFields: readonly SpecialField[] = asked.map((entry) => ({ ...fieldOf(entry), ...entry }));

/** What a question says for a field. */
export function fieldValue(question: RoleCase, { of, name }: Asked): unknown {
	const side: Readonly<Record<string, unknown>> = question[of];
	return side[name];
}

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
