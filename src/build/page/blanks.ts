/** A private character of Unicode, which no text of ours has; it stands on both sides of a blank. */
const mark = '\ue000';
const blanks = new RegExp(`${mark}([^${mark}]*)${mark}`, 'g');

/** Leaves a place in a page for something that is known only when all pages have been read. */
export const blank = (key: string): string => mark + key + mark;

/** @throws Error if a page holds the character that marks a blank. */
export function refuseMarks(html: string): void {
	if (html.includes(mark))
		throw new Error('A page holds the character U+E000, with which the build marks what it fills in later. Remove it.');
}

/**
 * Fills the blanks of a page.
 * @throws Error if one asks for something that no step has made.
 */
export function fillBlanks(html: string, values: ReadonlyMap<string, string>): string {
	return html.replaceAll(blanks, (_, key: string) => {
		const value = values.get(key);
		if (value === undefined) throw new Error(`A page asks for ${JSON.stringify(key)}, which no step has made.`);
		return value;
	});
}
