import { z } from 'astro/zod';
import { closest } from '../../content-model/problem.ts';
import { CaseError } from './lines.ts';

/** What a field of a case may hold; each message completes "allowed here". */
export const text = z.string('a text is allowed');
export const texts = z.custom<string[]>(
	(value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
	'a list of texts is allowed, empty for none',
);
export const flag = z.boolean('true or false is allowed');
/** True, false or left out. */
export const known = flag.optional().transform((value) => (value === undefined ? 'unknown' : value ? 'yes' : 'no'));
/** Whether there is any of something: true, a text or a list that is not empty. */
export const any = z
	.union([flag, text, z.array(z.unknown())], 'true, false, a text or a list is allowed')
	.default(false)
	.transform((value) => (typeof value === 'boolean' ? value : (typeof value === 'string' ? value.trim() : value).length > 0));
export const object = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape, 'an object is allowed');
export const record = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value, 'an object is allowed');

/** A text that is one of some values. */
export const oneOf = <const Value extends string>(values: readonly Value[]) => z.enum(values, `allowed: ${values.join(', ')}`);

/** The value that a text stands for, from a list of choices. */
export const choice = <const Values extends Readonly<Record<string, string>>>(values: Values) =>
	oneOf(Object.keys(values)).transform((written) => values[written] as Values[keyof Values]);

/** Says that nobody knows a name, with the likely one. */
export function refuseName(
	context: z.RefinementCtx<unknown>,
	path: PropertyKey[],
	input: string,
	allowed: Iterable<string>,
	what: string,
): never {
	const near = closest(input, allowed);
	context.addIssue({ code: 'custom', path, input, message: `${what}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}` });
	return z.NEVER;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that is null is left out; the deepest ones are those of the state of a licence. */
const withoutNull = (value: unknown, depth = 3): unknown =>
	isObject(value) && depth > 0
		? Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNull(inner, depth - 1)]])))
		: value;

/** Names of the fields of an object that are not expected. */
export const otherFields = (fields: unknown, expected: readonly string[], prefix = ''): string[] =>
	Object.keys(fields ?? {}).flatMap((name) => (expected.includes(name) ? [] : [`${prefix}${name}`]));

/** A value as shown in a message. */
const shown = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80));
const placeOf = (path: readonly PropertyKey[]) =>
	path.map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${String(key)}`)).join('') || 'case';

/**
 * Reads a case.
 * @param unread Fields that nothing reads: where several are missing, one of these may be a field misspelt.
 * @throws CaseError naming the field and what is allowed there, or all fields that are missing.
 */
export function readCase<Case>(schema: z.ZodType<Case>, value: unknown, unread: (fields: object) => readonly string[]): Case {
	const { data, error } = schema.safeParse(withoutNull(value), { reportInput: true });
	if (!error) return data;
	const missing = error.issues.filter(({ path, input }) => path.length === 1 && input === undefined).map(({ path }) => String(path[0]));
	const others = missing.length > 1 ? unread(value as object) : [];
	if (missing.length > 1) throw new CaseError(missing.join(', '), `missing${others.length > 0 ? `; not known: ${others.join(', ')}` : ''}`);
	const [{ path, input, message } = { path: [], input: value, message: '' }] = error.issues;
	throw new CaseError(placeOf(path), `${shown(input)}; ${message}`);
}
