/** The fields of one object by their names in lower case, for Graph writes skuId and PowerShell SkuId. */
export type Fields = ReadonlyMap<string, unknown>;

/** Whether a value is an object with fields, no list and no null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the names once: a tenant's list has as many objects as a reader has patience. The first spelling of a name counts. */
export function fieldsOf(object: Readonly<Record<string, unknown>>): Fields {
	const fields = new Map<string, unknown>();
	for (const key of Object.keys(object)) {
		const name = key.toLowerCase();
		if (!fields.has(name)) fields.set(name, object[key]);
	}
	return fields;
}

/** A field that is a text, not empty. */
export function text(fields: Fields, name: string): string | undefined {
	const value = fields.get(name);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A count, written as a number or, in printed text, as digits. */
export function count(value: unknown): number | undefined {
	const number = typeof value === 'string' && /^\s*\d{1,12}\s*$/.test(value) ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** Yes or no, written as JSON or as PowerShell prints it. */
export function flag(value: unknown): boolean | undefined {
	if (typeof value === 'boolean') return value;
	const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
	return word === 'true' ? true : word === 'false' ? false : undefined;
}
