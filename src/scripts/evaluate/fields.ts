import { closest } from '../../content-model/problem.ts';
import { CaseError } from './lines.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What a value is, for a message. */
const shown = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80));

const wrong = (field: string, value: unknown, allowed: string): CaseError => new CaseError(field, `${shown(value)}; ${allowed}`);

const present = (fields: Fields, name: string): unknown => {
	const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
	return value === null ? undefined : value;
};

/**
 * Names all fields that are left out, where it is more than one; what one of them takes is said by the function that reads it.
 * @param unknown Fields that nothing reads: one of them may be a field misspelt.
 * @throws CaseError naming them.
 */
export function expectFields(fields: Fields, required: readonly string[], unknown: readonly string[]): void {
	const missing = required.filter((name) => present(fields, name) === undefined);
	const others = unknown.length > 0 ? `; not known: ${unknown.join(', ')}` : '';
	if (missing.length > 1) throw new CaseError(missing.join(', '), `missing${others}`);
}

const last = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** An object, for example the whole case. */
export function objectOf(value: unknown, path: string): Fields {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
	throw wrong(path, value, 'an object is allowed');
}

/** A field that holds an object. */
export const objectAt = (fields: Fields, path: string): Fields => objectOf(present(fields, last(path)), path);

/** true or false; left out means false. */
export function flagAt(fields: Fields, path: string): boolean {
	const value = present(fields, last(path)) ?? false;
	if (typeof value === 'boolean') return value;
	throw wrong(path, value, 'true or false is allowed');
}

/** true, false or left out. */
export function knownAt(fields: Fields, path: string): 'yes' | 'no' | 'unknown' {
	return present(fields, last(path)) === undefined ? 'unknown' : flagAt(fields, path) ? 'yes' : 'no';
}

/** Says whether there is any of something: true, a text or a list that is not empty. */
export function anyAt(fields: Fields, path: string): boolean {
	const value = present(fields, last(path)) ?? false;
	if (typeof value === 'boolean') return value;
	if (typeof value === 'string') return value.trim() !== '';
	if (Array.isArray(value)) return value.length > 0;
	throw wrong(path, value, 'true, false, a text or a list is allowed');
}

/** A text; undefined if left out. */
export function textAt(fields: Fields, path: string): string | undefined {
	const value = present(fields, last(path));
	if (value === undefined || typeof value === 'string') return value;
	throw wrong(path, value, 'a text is allowed');
}

/** A list of texts; undefined if left out. */
export function listAt(fields: Fields, path: string): string[] | undefined {
	const value = present(fields, last(path));
	if (value === undefined) return undefined;
	if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
	throw wrong(path, value, 'a list of texts is allowed');
}

/** As listAt, but it must be there. */
export function requiredListAt(fields: Fields, path: string): string[] {
	const list = listAt(fields, path);
	if (list) return list;
	throw wrong(path, undefined, 'a list of texts is allowed, empty for none');
}

/** A text that stands for one of some values. */
export function choiceAt<T>(fields: Fields, path: string, choices: ReadonlyMap<string, T>, otherwise?: T): T {
	const written = textAt(fields, path);
	if (written === undefined && otherwise !== undefined) return otherwise;
	const found = written === undefined ? undefined : choices.get(written);
	if (found !== undefined) return found;
	throw wrong(path, written, `allowed: ${[...choices.keys()].join(', ')}`);
}

/** The error for a name that nobody knows, with the likely one. */
export function unknownName(path: string, written: string, allowed: Iterable<string>, what: string): CaseError {
	const near = closest(written, allowed);
	return wrong(path, written, `${what}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}`);
}

/** Names of fields that are in an object and not in a list. */
export const otherFields = (fields: Fields, expected: readonly string[], prefix = ''): string[] =>
	Object.keys(fields)
		.filter((name) => !expected.includes(name))
		.map((name) => `${prefix}${name}`);
