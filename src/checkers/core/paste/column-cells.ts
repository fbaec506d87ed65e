import type { Column } from './column-heads.ts';

/** Longest line of a table: what is longer is no row of it. */
const longestLine = 20_000;

interface Word {
	text: string;
	start: number;
	end: number;
}

/** The words of a line with their places. */
export const wordsOf = (row: string): Word[] =>
	[...row.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** Whether each word of a line overlaps the dashes of at most one column. */
export function fits(row: string, columns: readonly Column[]): boolean {
	return row.length <= longestLine && byPlace(row, columns) !== undefined;
}

/**
 * The cells of a row, one for each column. A cell belongs to the column whose dashes it overlaps, else to the previous column. If a chat
 * collapsed the spaces, cells are counted instead.
 * @returns undefined if neither method can read the row.
 */
export function cellsOf(row: string, columns: readonly Column[]): string[] | undefined {
	if (row.length > longestLine) return undefined;
	const placed = byPlace(row, columns);
	const words = row.trim().split(/\s+/);
	// There are as many words as columns, separated by single spaces, and yet a column is empty: spaces were collapsed.
	if (placed && (words.length !== columns.length || !placed.includes('') || /\s{2,}/.test(row))) return placed;
	if (words.length === columns.length) return words;
	const parts = row.trim().split(/\s{2,}/);
	return parts.length === columns.length ? parts : undefined;
}

/** Cells by their position; undefined if a word spans two columns, or the gap between two words of a cell is wider than names have. */
function byPlace(row: string, columns: readonly Column[]): string[] | undefined {
	const cells: Word[][] = columns.map(() => []);
	let from = 0;
	for (const word of wordsOf(row)) {
		while (from + 1 < columns.length && (columns[from + 1]?.start ?? 0) < word.end && (columns[from + 1]?.start ?? 0) <= word.start) from++;
		const touched: number[] = [];
		for (let index = Math.max(0, from - 1); index < columns.length; index++) {
			const { start, end } = columns[index] as Column;
			if (start >= word.end) break;
			if (word.start < end) touched.push(index);
		}
		if (touched.length > 1) return undefined;
		cells[touched[0] ?? from]?.push(word);
	}
	for (const words of cells) {
		for (let index = 1; index < words.length; index++) {
			if ((words[index]?.start ?? 0) - (words[index - 1]?.end ?? 0) > 1) return undefined;
		}
	}
	return cells.map((words) => words.map(({ text }) => text).join(' '));
}
