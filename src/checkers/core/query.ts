/**
 * One thing a query holds. choice: one of some values, left out while it is the default. flag: yes or no. set: any of some values,
 * in no order.
 */
export type Field = { key: string } & (
	| { kind: 'choice'; of: readonly string[]; default: string }
	| { kind: 'flag' }
	| { kind: 'set'; of: { has(value: string): boolean } }
);

/** Fields by the name under which the program knows them; their order is the order in the address. */
export type Fields = Readonly<Record<string, Field>>;

/** What a field holds: a set is a sorted list without repetition. */
export type Values<F extends Fields> = {
	[Name in keyof F]: F[Name] extends { kind: 'choice'; of: readonly (infer Value)[]; default: infer Default }
		? Value | Default
		: F[Name] extends { kind: 'set'; of: { has(value: infer Value): boolean } }
			? readonly Value[]
			: boolean;
};

/** Fields in groups, such as those about two people: a group has its own names, keys are of the whole address. */
export type Groups = Readonly<Record<string, Fields>>;
export type GroupValues<G extends Groups> = { [Name in keyof G]: Values<G[Name]> };

export interface ParsedQuery<V> {
	values: V;
	/** Parts of the address that could not be used, as written, at most so many and each cut short. */
	ignored: string[];
}

/** Longer than any address we write; the rest of a longer one is not looked at. */
const longest = 8192;
const mostIgnored = 20;
const longestIgnored = 80;

const encode = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');

function decode(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		// A cut-off or mistyped escape: what is written stands for itself.
		return text;
	}
}

/** The parts of an address for the values of some fields. */
function serializeFields(fields: Fields, values: Readonly<Record<string, unknown>>): string[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		const value = values[name];
		if (field.kind === 'flag') return value === true ? [`${field.key}=1`] : [];
		if (field.kind === 'choice') return typeof value === 'string' && value !== field.default ? [`${field.key}=${encode(value)}`] : [];
		const list = Array.isArray(value) ? [...new Set(value as string[])].sort() : [];
		return list.length > 0 ? [`${field.key}=${list.map(encode).join(',')}`] : [];
	});
}

/** The address of some values: canonical order, nothing that is the default, sets sorted. Without the question mark. */
export const serializeGroups = <G extends Groups>(groups: G, values: GroupValues<G>): string =>
	Object.entries(groups)
		.flatMap(([name, fields]) => serializeFields(fields, values[name] ?? {}))
		.join('&');

/** As serializeGroups, of fields in no groups. */
export const serializeQuery = <F extends Fields>(fields: F, values: Values<F>): string => serializeFields(fields, values).join('&');

/** What a field can make of the text behind its key. */
function read(field: Field, raw: string): { value: string | boolean | string[] | undefined; unknown: string[] } {
	if (field.kind === 'set') return readSet(field.of, raw);
	const text = decode(raw);
	if (field.kind === 'flag') return text === '1' ? { value: true, unknown: [] } : { value: undefined, unknown: text === '0' ? [] : [text] };
	return field.of.includes(text) ? { value: text, unknown: [] } : { value: undefined, unknown: [text] };
}

/** Values joined by commas. Some programs write the comma as %2C, so that is tried where it gives something known. */
function readSet(known: { has(value: string): boolean }, raw: string): { value: string[]; unknown: string[] } {
	const parts = raw.split(',').flatMap((part) => {
		const text = decode(part);
		return known.has(text) ? [text] : text.split(',').filter((piece) => piece !== '');
	});
	return { value: parts.filter((part) => known.has(part)), unknown: parts.filter((part) => !known.has(part)) };
}

const nothing = (field: Field) => (field.kind === 'flag' ? false : field.kind === 'set' ? [] : field.default);

/**
 * Reads an address. Never throws; what is unknown, repeated or mangled is left out and named.
 * @param text With or without a question mark or hash sign in front.
 */
export function parseGroups<G extends Groups>(groups: G, text: string): ParsedQuery<GroupValues<G>> {
	const byKey = new Map(Object.values(groups).flatMap((fields) => Object.values(fields).map((field) => [field.key, field] as const)));
	const found = new Map<Field, string | boolean | string[]>();
	const ignored: string[] = [];
	for (const part of text.slice(0, longest).replace(/^[?#]/, '').split('&')) {
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
		// A set may be written in pieces; of anything else the first wins.
		if (Array.isArray(value)) found.set(field, [...new Set([...(Array.isArray(before) ? before : []), ...value])].sort());
		else if (before === undefined) found.set(field, value);
		else ignored.push(part);
	}
	if (text.length > longest) ignored.push('…');
	const valuesOf = (fields: Fields) =>
		Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, found.get(field) ?? nothing(field)]));
	const values = Object.fromEntries(Object.entries(groups).map(([name, fields]) => [name, valuesOf(fields)])) as GroupValues<G>;
	return { values, ignored: ignored.slice(0, mostIgnored).map((part) => part.slice(0, longestIgnored)) };
}

/** As parseGroups, of fields in no groups. */
export function parseQuery<F extends Fields>(fields: F, text: string): ParsedQuery<Values<F>> {
	const { values, ignored } = parseGroups({ all: fields }, text);
	return { values: values.all, ignored };
}
