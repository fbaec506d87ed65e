import { type Fields, parseGroups, serializeGroups } from '../core/query.ts';
import { type RoleIndex, taskOf } from './index-facts.ts';
import { actorFields, type CaseField, customRole, plainCase, type RoleCase, targetFields } from './model.ts';

/** Keys of task and tool in addresses. */
const askedKeys = { task: 't', tool: 'u' } as const;

/** All keys of an address. */
export const roleKeys: readonly string[] = [
	...Object.values(askedKeys),
	...[actorFields, targetFields].flatMap((fields) => Object.values(fields).map(({ key }) => key)),
];

/** The address field for a case field. */
type Written<F extends CaseField> = F extends { kind: 'flag'; key: string }
	? { key: string; kind: 'flag' }
	: F extends { kind: 'choice'; values: infer Of extends readonly string[] }
		? { key: string; kind: 'choice'; of: Of; default: Of[0] }
		: F extends { kind: 'many'; values: readonly (infer Value extends string)[] }
			? { key: string; kind: 'set'; of: ReadonlySet<Value> }
			: { key: string; kind: 'set'; of: ReadonlySet<string> };

function written(field: CaseField, roles: ReadonlySet<string>): Fields[string] {
	const { key } = field;
	if (field.kind === 'flag') return { key, kind: 'flag' };
	if (field.kind === 'choice') return { key, kind: 'choice', of: field.values, default: field.values[0] };
	return { key, kind: 'set', of: field.kind === 'many' ? new Set(field.values) : roles };
}

const allWritten = <F extends Readonly<Record<string, CaseField>>>(fields: F, roles: ReadonlySet<string>) =>
	Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, written(field, roles)])) as {
		[Name in keyof F]: Written<F[Name]>;
	};

function fieldsOf(index: RoleIndex) {
	const roles = new Set([...index.roles.keys(), customRole]);
	return {
		asked: {
			task: { key: askedKeys.task, kind: 'choice', of: [...index.tasks.keys()], default: taskOf(index, plainCase.task).id },
			tool: { key: askedKeys.tool, kind: 'choice', of: [...index.tools.keys()], default: plainCase.tool },
		},
		actor: allWritten(actorFields, roles),
		target: allWritten(targetFields, roles),
	} as const satisfies Readonly<Record<string, Fields>>;
}

/** The address of a case: the same case gives the same text, whatever its order. */
export function serializeRoleQuery(index: RoleIndex, { task, tool, actor, target }: RoleCase): string {
	return serializeGroups(fieldsOf(index), { asked: { task: taskOf(index, task).id, tool }, actor, target });
}

/** Reads a case from an address. Never throws; reports the parts that it could not use. */
export function parseRoleQuery(index: RoleIndex, text: string): { question: RoleCase; ignored: string[] } {
	const { values, ignored } = parseGroups(fieldsOf(index), text);
	const { asked, actor, target } = values;
	return { question: { ...asked, actor, target }, ignored };
}
