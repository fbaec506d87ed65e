import { foldName } from '../../core/paste/model.ts';
import { isObject } from '../../core/paste/values.ts';
import { textOf } from './findings.ts';
import { guidOf } from './ids.ts';
import { vocabulary } from './vocabulary.ts';

/** Values of an object's fields by the vocabulary's names, or by their own folded names. */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of an object. Of several fields with one meaning, the first that has a value counts. */
export function fieldsOf(object: object): Fields {
	const fields = new Map<string, unknown>();
	for (const [name, value] of Object.entries(object)) {
		const folded = foldName(name);
		const key = vocabulary.field(folded) ?? folded;
		fields.set(key, fields.get(key) ?? value);
	}
	return fields;
}

/** What the fields of a secret or a key say about it, wherever they stand. */
export const saidBy = (fields: Fields) => ({
	keyId: guidOf(fields.get('keyId')),
	name: textOf(fields.get('displayName')),
	startText: fields.get('start'),
	endText: fields.get('end'),
});

/**
 * The entries of a list as JSON or PowerShell has them: a single entry without its array, a list under `value`, or text instead of either.
 */
export function itemsOf(list: unknown): readonly unknown[] {
	if (Array.isArray(list)) return list;
	if (typeof list === 'string') return list.trim() === '' ? [] : [list];
	if (!isObject(list) || Object.keys(list).length === 0) return [];
	const inner = fieldsOf(list).get('value');
	return Array.isArray(inner) ? inner : [list];
}
