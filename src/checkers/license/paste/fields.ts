import { foldName, type RecordFields } from '../../core/paste/model.ts';
import { isIgnored, type PasteWords } from './words.ts';

/** Whether a value is an object with fields, no list and no null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields of an object by the checker's names for them; what it does not know keeps its own name, folded. The first of a name counts. */
export function fieldsOf(object: Readonly<Record<string, unknown>>, words: PasteWords): RecordFields {
	const fields = new Map<string, unknown>();
	for (const key of Object.keys(object)) {
		const name = fieldName(key, words);
		if (!fields.has(name)) fields.set(name, object[key]);
	}
	return fields;
}

const kept = new WeakMap<PasteWords, Map<string, string>>();

/** A tenant's list has the same few names in each of its objects. */
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

/** A field that is a text, not empty. */
export function text(fields: RecordFields, name: string): string | undefined {
	const value = fields.get(name);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A value on one line. Where a mail program broke it, the break stood for a space or for nothing; `known` says which it was. */
export function joined(value: string, known: (text: string) => boolean): string {
	if (!value.includes('\n')) return value;
	const close = value.replace(/\n/g, '');
	return known(close) ? close : value.replace(/\n/g, ' ');
}

const digits = /^\d{1,3}(?:[.,'’ \u202f]\d{3})+$|^\d{1,12}$/;

/** A count, written as a number or, in printed text, as digits with or without marks between thousands. */
export function count(value: unknown): number | undefined {
	const written = typeof value === 'string' ? value.trim() : undefined;
	const number = written === undefined ? value : digits.test(written) ? Number(written.replace(/\D/g, '')) : undefined;
	return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** `17/25`, `17 of 25`: assigned of all. */
export const ofAll = /\b(\d{1,9})\s*(?:\/|of|von|de|sur|／)\s*(\d{1,9})\b/i;

export { isIgnored };
