import { foldName, type RecordFields } from '../../core/paste/model.ts';
import { isIgnored, type PasteWords } from './words.ts';

/** The fields of an object, by the checker's names; an unknown field keeps its own normalized name. The first field with a name counts. */
export function fieldsOf(object: Readonly<Record<string, unknown>>, words: PasteWords): RecordFields {
	const fields = new Map<string, unknown>();
	for (const key of Object.keys(object)) {
		const value = object[key];
		const mapped = fieldName(key, words);
		// Assigned licences are a number in a table, and a list in Graph.
		const name = mapped === 'consumed' && Array.isArray(value) ? 'assignedlicenses' : mapped;
		if (!fields.has(name)) fields.set(name, value);
	}
	return fields;
}

const kept = new WeakMap<PasteWords, Map<string, string>>();

/** Cached: a tenant's list repeats the same few names in each of its objects. */
function fieldName(key: string, words: PasteWords): string {
	const known = kept.get(words) ?? new Map<string, string>();
	if (known.size === 0) kept.set(words, known);
	const before = known.get(key);
	if (before !== undefined) return before;
	const folded = foldName(key);
	const name = words.field(folded) ?? folded;
	if (known.size < 10_000 && key.length <= 200) known.set(key, name);
	return name;
}

/** The words of a name: `removedLicenses` are removed. */
export function wordsIn(name: string): string {
	return name.replace(/([a-z])(?=[A-Z])/g, '$1 ');
}

/** A field that is a non-empty text. */
export function text(fields: RecordFields, name: string): string | undefined {
	const value = fields.get(name);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A value on one line. If a mail program wrapped it, the break replaced a space or nothing; `known` decides which. */
export function joined(value: string, known: (text: string) => boolean): string {
	if (!value.includes('\n')) return value;
	const close = value.replace(/\n/g, '');
	return known(close) ? close : value.replace(/\n/g, ' ');
}

const digits = /^\d{1,3}(?:[.,'’ \u202f]\d{3})+$|^\d{1,12}$/;

/** A count: a number or, in printed text, digits with or without thousands separators. */
export function count(value: unknown): number | undefined {
	const written = typeof value === 'string' ? value.trim() : undefined;
	const number = written === undefined ? value : digits.test(written) ? Number(written.replace(/\D/g, '')) : undefined;
	return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** `17/25`, `17 of 25`: assigned out of all. */
export const ofAll = /\b(\d{1,9})\s*(?:\/|of|von|de|sur|／)\s*(\d{1,9})\b/i;

export { isIgnored };
