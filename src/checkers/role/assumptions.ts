import type { Verdict } from '../core/answer.ts';
import { roleVerdict } from './evaluate.ts';
import type { RoleIndex } from './index-facts.ts';
import { actorFields, type CaseField, plainCase, type RoleCase, targetFields } from './model.ts';
import { homeOf } from './questions.ts';

const fields = { actor: actorFields, target: targetFields };
type Side = keyof typeof fields;

/** A field that is assumed instead of asked, because other values are rare. The tool belongs to neither actor nor target. */
export interface AssumedField {
	of: Side | 'case';
	name: string;
}

/** Another value of an assumption, and the verdict it would give. */
export interface Turn {
	/** A value of the field; "yes" or "no" for a flag; the id of one role for roles. */
	value: string;
	verdict: Verdict;
}

/** An assumption in a case. */
export interface Assumption extends AssumedField {
	kind: CaseField['kind'];
	/** The value in the case; several are joined by commas, an empty text is none. */
	value: string;
	/** True if the reader set it, so that it is not the default. */
	said: boolean;
	/** Values that would change the verdict; empty for a value set by the reader that changes nothing. */
	turns: readonly Turn[];
}

/** In display order: more frequent ones first. What a question asks is not included. */
const assumed: readonly (AssumedField & { when?: (question: RoleCase) => boolean })[] = [
	{ of: 'target', name: 'adProtected', when: ({ target }) => homeOf(target) === 'synced' },
	{ of: 'target', name: 'writebackAgent', when: ({ target }) => homeOf(target) === 'synced' && target.writeback === 'yes' },
	...['own', 'group', 'restrictedUnit', 'restrictedUnitRole', 'eligibleRoles', 'eligibleGroup'].map(
		(name) => ({ of: 'target', name }) as const,
	),
	{ of: 'actor', name: 'scope' },
	{ of: 'actor', name: 'eligible' },
	{ of: 'actor', name: 'kind' },
	{ of: 'actor', name: 'via' },
	{ of: 'actor', name: 'permission', when: ({ actor }) => actor.kind === 'app' },
	{ of: 'actor', name: 'directoryRead', when: ({ actor }) => actor.kind !== 'user' && actor.scope !== 'tenant' },
	{ of: 'target', name: 'guest', when: ({ target }) => target.guest === 'internal' },
	{ of: 'target', name: 'rights' },
	{ of: 'case', name: 'tool' },
];

const fieldOf = ({ of, name }: AssumedField): CaseField | undefined =>
	of === 'case' ? undefined : Object.entries<CaseField>(fields[of]).find(([own]) => own === name)?.[1];

const raw = (question: RoleCase, { of, name }: AssumedField): unknown => {
	const side: Readonly<Record<string, unknown>> = of === 'case' ? { tool: question.tool } : question[of];
	return side[name];
};

const written = (value: unknown): string =>
	typeof value === 'boolean' ? (value ? 'yes' : 'no') : Array.isArray(value) ? [...value].sort().join(',') : String(value);

/**
 * The case with another value of an assumption.
 * @param value As in Turn; for roles and rights also several values joined by commas, or an empty text.
 */
export function withAssumption(question: RoleCase, field: AssumedField, value: string): RoleCase {
	if (field.of === 'case') return { ...question, tool: value };
	const kind = fieldOf(field)?.kind;
	const set = kind === 'flag' ? value === 'yes' : kind === 'choice' ? value : value.split(',').filter((id) => id !== '');
	return { ...question, [field.of]: { ...question[field.of], [field.name]: set } };
}

/** Values worth trying: all values of a choice, and for roles those in the facts. */
function values(index: RoleIndex, { of, name }: AssumedField): readonly string[] {
	if (of === 'case') return ['', ...index.tools.keys()];
	const field = fieldOf({ of, name });
	if (field?.kind === 'flag') return ['yes', 'no'];
	if (field?.kind === 'choice' || field?.kind === 'many') return field.values;
	return index.facts.roles.map(({ id }) => id);
}

/** Maximum number of alternatives listed: of eighty roles with the same effect a few are enough. */
const maxTurns = 12;

function turnsOf(index: RoleIndex, question: RoleCase, field: AssumedField, now: Verdict): Turn[] {
	const current = written(raw(question, field));
	const turns: Turn[] = [];
	for (const value of values(index, field)) {
		if (turns.length >= maxTurns) break;
		if (value === current) continue;
		const verdict = roleVerdict(index, withAssumption(question, field, value));
		if (verdict !== now) turns.push({ value, verdict });
	}
	return turns;
}

/**
 * The assumptions behind a verdict: those that would change it if they were wrong, and how; and what the reader set, whether or not it
 * changes anything. Each one is varied alone.
 */
export function assumptionsOf(index: RoleIndex, question: RoleCase): Assumption[] {
	const now = roleVerdict(index, question);
	return assumed.flatMap(({ of, name, when }) => {
		const field = { of, name };
		const value = written(raw(question, field));
		const said = value !== written(raw(plainCase, field));
		if (when && !when(question) && !said) return [];
		// A value that belongs to a question, such as a guest from elsewhere, is not an assumption.
		if (name === 'guest' && question.target.guest !== 'internal') return [];
		const turns = turnsOf(index, question, field, now);
		return said || turns.length > 0 ? [{ ...field, kind: fieldOf(field)?.kind ?? 'choice', value, said, turns }] : [];
	});
}

/** All values of an assumption, to change it in place; none for roles, which are searched by name. */
export function assumptionValues(index: RoleIndex, field: AssumedField): readonly string[] {
	const kind = fieldOf(field)?.kind;
	return kind === 'roles' ? [] : values(index, field);
}
