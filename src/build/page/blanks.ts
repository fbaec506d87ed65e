/** A private-use Unicode character, which our texts do not contain; it encloses the key of a blank. */
const mark = '\ue000';
const blanks = new RegExp(`${mark}([^${mark}]*)${mark}`, 'g');

/** A blank: a placeholder in a page for something that is known only after all pages have been read. */
export const blank = (key: string): string => mark + key + mark;

/**
 * Refuses pages that contain the character that encloses blanks.
 * @throws Error if a page contains it.
 */
export function refuseMarks(html: string): void {
	if (html.includes(mark))
		throw new Error('A page holds the character U+E000, with which the build marks what it fills in later. Remove it.');
}

/**
 * Fills in the blanks of a page.
 * @throws Error if a blank has no value.
 */
export function fillBlanks(html: string, values: ReadonlyMap<string, string>): string {
	return html.replaceAll(blanks, (_, key: string) => {
		const value = values.get(key);
		if (value === undefined) throw new Error(`A page asks for ${JSON.stringify(key)}, which no step has made.`);
		return value;
	});
}
