const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A GUID in lower case, joined if a line break splits it; undefined for anything else. */
export const guidOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value.length < 80 && guid.test(value.replace(/\s/g, ''))
		? value.replace(/\s/g, '').toLowerCase()
		: undefined;
