import { fits, wordsOf } from './column-cells.ts';
import { columnsAt, isRule } from './column-heads.ts';
import type { Line, Vocabulary } from './model.ts';

/** Maximum number of lines over which a narrow window wraps a heading. */
const maxSegments = 4;

/**
 * Restores the rows of a table that was wrapped at the edge of a window, in which headings and dashes also span several lines.
 * @returns undefined for any other table; without rows if they cannot be restored with certainty.
 */
export function unwrapped(lines: readonly Line[], at: number, vocabulary: Vocabulary): { rows?: Line[]; next: number } | undefined {
	const text = (place: number) => lines[place]?.text ?? '';
	let segments = 1;
	while (segments < maxSegments && text(at + segments).trim() !== '' && !isRule(text(at + segments))) segments++;
	const rules = Array.from({ length: segments }, (_, index) => text(at + segments + index));
	if (segments < 2 || text(at).trim() === '' || isRule(text(at)) || !rules.every(isRule) || isRule(text(at + 2 * segments)))
		return undefined;
	let next = at;
	let width = 0;
	// No window is wider; padding short lines to the width of a very long one would take more than linear work.
	for (; text(next).trim() !== ''; next++) width = Math.min(400, Math.max(width, text(next).length));
	const join = (place: number, count: number): Line => ({
		number: lines[place]?.number ?? 0,
		text: Array.from({ length: count }, (_, index) => text(place + index).padEnd(width))
			.join('')
			.trimEnd(),
	});
	const rows = [join(at, segments), join(at + segments, segments)];
	const head = columnsAt(rows, 0, vocabulary);
	if (!head) return undefined;
	const isFull = (place: number) => text(place).length === width;
	/**
	 * There must not be more words after the first edge than columns there, and words must be split at an edge: otherwise the next row would
	 * be taken for the continuation of this one.
	 */
	const room = head.columns.filter(({ end }) => end > width).length;
	const isWhole = (place: number, count: number) => {
		let words = 0;
		let broken = 0;
		for (let line = place + 1; line < place + count; line++) {
			words += wordsOf(text(line)).length;
			if (isFull(line - 1)) broken++;
		}
		return count > 0 && place + count <= next && words <= room + broken && fits(join(place, count).text, head.columns);
	};
	/** Rows may be longer than the headings, or end before the last column. */
	const tried = [0, 1, 2, -1, -2, -3].map((more) => segments + more);
	for (let place = at + 2 * segments; place < next; ) {
		const counts = tried.filter((count) => isWhole(place, count));
		// A line that fills the window probably continues on the next one.
		const count = counts.find((one) => !isFull(place + one - 1)) ?? counts[0];
		if (count === undefined) return { next };
		rows.push(join(place, count));
		place += count;
	}
	return { rows, next };
}
