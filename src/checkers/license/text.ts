/** What needs no work, for a tenant may list a hundred thousand string ids: printable ASCII without a space. */
const plainWord = /^[!-~]+$/;

/** Characters that no reader sees and that copying adds: zero-width ones, direction marks, the byte order mark. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * The form in which names of products, string ids and GUIDs are compared: lower case, every run of white space one space
 * (Microsoft's list holds a no-break space in a string id), full-width letters as ordinary ones, dashes as hyphens.
 */
export function nameKey(text: string): string {
	if (plainWord.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKC')
		.replace(invisible, '')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

/** The form in which short names are compared: `M365-E3` and `m365 e3` are one. */
export function shortKey(text: string): string {
	return nameKey(text).replace(/[\s_-]+/g, '');
}

/** The form in which states are compared: `Locked Out`, `lockedOut` and `LockedOut` are one. */
export function stateKey(text: string): string {
	return text.replace(/[\s_-]+/g, '').toLowerCase();
}

const guidForm = /^[{(]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})[)}]?$/i;

/** A GUID in its plain lower-case form, braces removed; undefined for anything else. */
export function asGuid(text: string | undefined): string | undefined {
	if (text === undefined || text.length < 36) return undefined;
	return guidForm.exec(text.trim())?.[1]?.toLowerCase();
}

/** How much of a pasted name is ever shown: a name is short, and a hostile one must not fill the page. */
const longestLabel = 120;

/** A pasted name as it may be shown: one line, of bounded length. It is still text, never markup. */
export function label(text: string): string {
	if (text.length <= longestLabel && plainWord.test(text)) return text;
	const line = text.replace(invisible, '').replace(/\s+/g, ' ').trim();
	return line.length > longestLabel ? `${line.slice(0, longestLabel - 1)}…` : line;
}
