import { cellsOf, fits } from './column-cells.ts';
import { columnsAt, isRule } from './column-heads.ts';
import { appendTo, fillsItsColumn, type OpenRow, rowOrPiece } from './column-rows.ts';
import { unwrapped } from './column-window.ts';
import {
	type BrokenPart,
	brokenAt,
	foldName,
	type Line,
	lastLine,
	type RecordsPart,
	recordsAt,
	unreadOf,
	type Vocabulary,
	writtenOf,
} from './model.ts';

/** A counter or state on its own line below its row, as the old Azure AD module prints them. */
const below = /^\s*([A-Za-z][\w ]{1,30}?)\s*:\s*(\S.{0,80})$/;
/** Braces and names of classes, as Format-Custom prints them around its fields. */
const remains = /^\s*(?:[{}]|class\s+\w+\s*\{?(?:\.\.\.)?)\s*$/;

/** Whether a printed table starts at a line: known headings, either above a line of dashes or far apart. */
function startsColumns(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
	return columnsAt(lines, at, vocabulary) !== undefined || unwrapped(lines, at, vocabulary) !== undefined;
}

/**
 * Reads a table as PowerShell and az print it: headings, dashes, a row per line. A cell belongs to the column whose dashes it overlaps,
 * else to the previous column. If a chat collapsed the spaces, cells are counted instead; a row that neither method can read is reported
 * as unread.
 * @returns undefined if no such table starts at the line.
 */
export function readColumns(
	lines: readonly Line[],
	at: number,
	vocabulary: Vocabulary,
): { part: RecordsPart | BrokenPart; next: number } | undefined {
	const wrapped = unwrapped(lines, at, vocabulary);
	if (wrapped) {
		const { rows, next } = wrapped;
		const read = rows && readColumns(rows, 0, vocabulary);
		return { part: read?.part ?? brokenAt(lines[at] as Line), next };
	}
	const head = columnsAt(lines, at, vocabulary);
	if (!head) return undefined;
	const { columns } = head;
	const keys = columns.map(({ key }) => key);
	const written = writtenOf(
		keys,
		columns.map(({ name }) => name),
	);
	const part = recordsAt('columns', lines[at], keys);
	let place = head.next;
	let open: OpenRow | undefined;
	let apart = false;
	for (; place < lines.length; place++) {
		const { text = '', number = 0 } = lines[place] ?? {};
		const afterBlank = apart;
		apart = text.trim() === '';
		if (apart) {
			// A blank line ends a table, unless the next line looks like a row of it.
			const next = lines[place + 1]?.text ?? '';
			if (!open || columns.length === 1 || next.trim() === '' || !fits(next, columns) || startsColumns(lines, place + 1, vocabulary)) break;
			continue;
		}
		if (isRule(text) || remains.test(text)) continue;
		if (vocabulary.field(foldName(text.trim().split(/\s/, 1)[0] ?? '')) !== undefined && startsColumns(lines, place, vocabulary)) break;
		const [, name = '', value] = below.exec(text) ?? [];
		const field = value === undefined ? undefined : vocabulary.field(foldName(name));
		if (open && field !== undefined && value !== undefined) {
			// After a blank line it is the heading of the next group.
			if (afterBlank) break;
			open.fields.set(field, value.trim());
			open.written = new Map(open.written).set(field, name);
			continue;
		}
		const cells = cellsOf(text, columns);
		const what = open && cells && rowOrPiece(open, columns, cells, vocabulary);
		if (what === 'piece' && afterBlank) break;
		if (open && cells && (what === 'continuation' || (what === 'piece' && fillsItsColumn(open, columns, cells)))) {
			appendTo(open, columns, cells);
			continue;
		}
		if (!cells || what === 'piece') {
			// Either no row at all, or the end of the row above, which was wrapped at the edge of a window.
			part.unread.push(unreadOf(number, text));
			if (open) open.damaged = true;
			continue;
		}
		open = { line: number, fields: new Map(columns.map(({ key }, index) => [key, cells[index] ?? ''])), written };
		part.records.push(open);
	}
	part.end = lastLine(lines, at, place);
	return { part, next: place };
}
