/**
 * One value in an address. choice: one of some values, left out if it is the default. flag: yes or no. set: any number of some values,
 * without order.
 */
export type Field = { key: string } & (
	| { kind: 'choice'; of: readonly string[]; default: string }
	| { kind: 'flag' }
	| { kind: 'set'; of: { has(value: string): boolean } }
);

/** Fields by their name in the program; their order is the order in the address. */
export type Fields = Readonly<Record<string, Field>>;

/** The values of some fields: a set is a sorted array without duplicates. */
export type Values<F extends Fields> = {
	[Name in keyof F]: F[Name] extends { kind: 'choice'; of: readonly (infer Value)[]; default: infer Default }
		? Value | Default
		: F[Name] extends { kind: 'set'; of: { has(value: infer Value): boolean } }
			? readonly Value[]
			: boolean;
};

/** Groups of fields, such as those about two people. Each group has its own names, but keys are unique in the whole address. */
export type Groups = Readonly<Record<string, Fields>>;
export type GroupValues<G extends Groups> = { [Name in keyof G]: Values<G[Name]> };

export interface ParsedQuery<V> {
	values: V;
	/** Parts of the address that could not be used, as written; limited in number and length. */
	ignored: string[];
}

/** Longer than any address that we write; the rest is ignored. */
const maxLength = 8192;
const mostIgnored = 20;
const longestIgnored = 80;

const encode = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');

function decode(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		// An invalid escape sequence is used literally.
		return text;
	}
}

/** The parts of an address for some fields. */
function serializeFields(fields: Fields, values: Readonly<Record<string, unknown>>): string[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		const value = values[name];
		if (field.kind === 'flag') return value === true ? [`${field.key}=1`] : [];
		if (field.kind === 'choice') return typeof value === 'string' && value !== field.default ? [`${field.key}=${encode(value)}`] : [];
		const list = Array.isArray(value) ? [...new Set(value as string[])].sort() : [];
		return list.length > 0 ? [`${field.key}=${list.map(encode).join(',')}`] : [];
	});
}

/** Encodes values as an address without ? or #, in canonical form: fixed order, no defaults, sorted sets. */
export const serializeGroups = <G extends Groups>(groups: G, values: GroupValues<G>): string =>
	Object.entries(groups)
		.flatMap(([name, fields]) => serializeFields(fields, values[name] ?? {}))
		.join('&');

/** Like serializeGroups, for fields without groups. */
export const serializeQuery = <F extends Fields>(fields: F, values: Values<F>): string => serializeFields(fields, values).join('&');

/** Parses the text after a field's key. */
function read(field: Field, raw: string): { value: string | boolean | string[] | undefined; unknown: string[] } {
	if (field.kind === 'set') return readSet(field.of, raw);
	const text = decode(raw);
	if (field.kind === 'flag') return text === '1' ? { value: true, unknown: [] } : { value: undefined, unknown: text === '0' ? [] : [text] };
	return field.of.includes(text) ? { value: text, unknown: [] } : { value: undefined, unknown: [text] };
}

/** Parses comma-separated values. Some programs encode the comma as %2C, so that is tried if it gives known values. */
function readSet(known: { has(value: string): boolean }, raw: string): { value: string[]; unknown: string[] } {
	const parts = raw.split(',').flatMap((part) => {
		const text = decode(part);
		return known.has(text) ? [text] : text.split(',').filter((piece) => piece !== '');
	});
	return { value: parts.filter((part) => known.has(part)), unknown: parts.filter((part) => !known.has(part)) };
}

const nothing = (field: Field) => (field.kind === 'flag' ? false : field.kind === 'set' ? [] : field.default);

/**
 * Parses an address. Never throws; unknown, repeated or malformed parts are skipped and reported.
 * @param text With or without a leading ? or #.
 */
export function parseGroups<G extends Groups>(groups: G, text: string): ParsedQuery<GroupValues<G>> {
	const byKey = new Map(Object.values(groups).flatMap((fields) => Object.values(fields).map((field) => [field.key, field] as const)));
	const found = new Map<Field, string | boolean | string[]>();
	const ignored: string[] = [];
	for (const part of text.slice(0, maxLength).replace(/^[?#]/, '').split('&')) {
		if (part === '') continue;
		const at = part.indexOf('=');
		const field = byKey.get(decode(at < 0 ? part : part.slice(0, at)));
		if (!field) {
			ignored.push(part);
			continue;
		}
		const { value, unknown } = read(field, at < 0 ? '' : part.slice(at + 1));
		ignored.push(...unknown.map((piece) => `${field.key}=${piece}`));
		if (value === undefined) continue;
		const before = found.get(field);
		// A set may be split into several parts; of other fields the first occurrence counts.
		if (Array.isArray(value)) found.set(field, [...new Set([...(Array.isArray(before) ? before : []), ...value])].sort());
		else if (before === undefined) found.set(field, value);
		else ignored.push(part);
	}
	if (text.length > maxLength) ignored.push('…');
	const valuesOf = (fields: Fields) =>
		Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, found.get(field) ?? nothing(field)]));
	const values = Object.fromEntries(Object.entries(groups).map(([name, fields]) => [name, valuesOf(fields)])) as GroupValues<G>;
	return { values, ignored: ignored.slice(0, mostIgnored).map((part) => part.slice(0, longestIgnored)) };
}

/** Like parseGroups, for fields without groups. */
export function parseQuery<F extends Fields>(fields: F, text: string): ParsedQuery<Values<F>> {
	const { values, ignored } = parseGroups({ all: fields }, text);
	return { values: values.all, ignored };
}
