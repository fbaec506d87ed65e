/** A change to a page: what takes the place of a stretch of its text. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/**
 * Makes changes to a page and leaves everything else as it is, byte for byte.
 * @param edits Those of one place are made in their order.
 * @throws Error if two of them overlap.
 */
export function applyEdits(html: string, edits: readonly Edit[]): string {
	let result = '';
	let copied = 0;
	for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
		if (start < copied) throw new Error(`Two changes to a page overlap at ${JSON.stringify(html.slice(start, copied))}.`);
		result += html.slice(copied, start) + text;
		copied = end;
	}
	return result + html.slice(copied);
}
