/** Fast path for printable ASCII without spaces: a tenant may list a hundred thousand string ids. */
const plainWord = /^[!-~]+$/;

/** Invisible characters that copying adds: zero-width ones, direction marks, the byte order mark. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * Normalizes names of products, string ids and GUIDs for comparison: lower case, white space collapsed (Microsoft's list has a no-break
 * space in a string id), full-width letters as ordinary ones, dashes as hyphens.
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

/** Normalizes short names for comparison: `M365-E3` and `m365 e3` become equal. */
export function shortKey(text: string): string {
	return nameKey(text).replace(/[\s_-]+/g, '');
}

/** Normalizes states for comparison: `Locked Out`, `lockedOut` and `LockedOut` become equal. */
export function stateKey(text: string): string {
	return text.replace(/[\s_-]+/g, '').toLowerCase();
}

const guidForm = /^[{(]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})[)}]?$/i;

/** A GUID in lower case without braces; undefined for anything else. */
export function asGuid(text: string | undefined): string | undefined {
	if (text === undefined || text.length < 36) return undefined;
	return guidForm.exec(text.trim())?.[1]?.toLowerCase();
}

/** Maximum length of a pasted name that is shown: a hostile one must not fill the page. */
const maxLabelLength = 120;

/** A pasted name for display: one line of limited length. It is text, never markup. */
export function label(text: string): string {
	if (text.length <= maxLabelLength && plainWord.test(text)) return text;
	const line = text.replace(invisible, '').replace(/\s+/g, ' ').trim();
	return line.length > maxLabelLength ? `${line.slice(0, maxLabelLength - 1)}…` : line;
}
