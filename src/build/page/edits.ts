/** A change of a page: the replacement of a range of its text. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/**
 * Applies changes to a page; everything else stays the same, byte for byte.
 * @param edits Changes at the same position are applied in their order.
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
