import {
	foldName,
	headingsOf,
	type Line,
	lastLine,
	type PasteRecord,
	type RecordsPart,
	recordsAt,
	unreadOf,
	type Vocabulary,
	writtenOf,
} from './model.ts';
import { omission } from './values.ts';

const separators = ['\t', ',', ';', '|'] as const;
const excel = /^\s*"?sep=(.)"?\s*$/i;
const typeLine = /^#TYPE\s/;
/** The line between head and rows of a Markdown table, or a drawn rule. */
const ruleSigns = /^[\s|+:=-]+$/;
const isRule = (text: string) => text.includes('--') && ruleSigns.test(text);
const longestLine = 200_000;
/** Maximum number of lines over which a cell or a row may be wrapped. */
const maxJoined = 6;

interface Head {
	separator: string;
	names: string[];
	keys: string[];
	next: number;
	framed: boolean;
}

/** Whether a delimited table starts at a line: at least one heading must identify a record. */
function startsDelimited(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
	return headAt(lines, at, vocabulary) !== undefined;
}

/**
 * Reads CSV, TSV, Markdown and other delimited tables, with the separator that gives the most known headings. A row with a wrong number of
 * cells is joined with the lines below if that completes it; otherwise it is reported as unread.
 * @returns undefined if no such table starts at the line.
 */
export function readDelimited(lines: readonly Line[], at: number, vocabulary: Vocabulary): { part: RecordsPart; next: number } | undefined {
	const head = headAt(lines, at, vocabulary);
	if (!head) return undefined;
	const { names, keys } = head;
	const written = writtenOf(keys, names);
	const part = recordsAt('delimited', lines[at], keys);
	let place = head.next;
	while (place < lines.length) {
		const { text = '', number = 0 } = lines[place] ?? {};
		if (text.trim() === '') {
			const next = lines[place + 1]?.text ?? '';
			if (next.trim() === '' || cellsOf(next, head)?.length !== names.length || startsDelimited(lines, place + 1, vocabulary)) break;
			place++;
			continue;
		}
		if (isRule(text) || typeLine.test(text)) {
			place++;
			continue;
		}
		if (!text.includes(head.separator) && names.length > 1 && !/^\s*"/.test(text)) {
			if (!belongs(lines, place, head) || startsDelimited(lines, place + 1, vocabulary)) break;
		}
		if (mayBeHead(text, head, vocabulary) && startsDelimited(lines, place, vocabulary)) {
			// The same headings are repeated, as on a further page.
			if (keys.join() !== headAt(lines, place, vocabulary)?.keys.join()) break;
			place++;
			continue;
		}
		const row = rowAt(lines, place, head);
		if (!row) {
			part.unread.push(unreadOf(number, text));
			place++;
			continue;
		}
		part.records.push(recordOf(number, head, written, row.cells));
		place = row.next;
	}
	part.end = lastLine(lines, at, place);
	return { part, next: place };
}

/** Whether the first cell of a row is a heading: a cheap test for the many rows that are not. */
function mayBeHead(text: string, { separator, framed }: Head, vocabulary: Vocabulary): boolean {
	const row = framed ? text.replace(/^\s*\|/, '') : text;
	const at = row.indexOf(separator);
	return at < 80 && vocabulary.field(foldName(at < 0 ? row.slice(0, 80) : row.slice(0, at))) !== undefined;
}

/** Whether a line without separators is part of the current row: more rows follow it. */
function belongs(lines: readonly Line[], at: number, head: Head): boolean {
	for (let place = at + 1; place < Math.min(lines.length, at + 3); place++) {
		const text = lines[place]?.text ?? '';
		if (text.trim() === '') return false;
		if (text.includes(head.separator)) return true;
	}
	return false;
}

function recordOf(line: number, { keys }: Head, written: ReadonlyMap<string, string>, cells: readonly string[]): PasteRecord {
	const fields = new Map<string, unknown>();
	let damaged = false;
	for (const [index, key] of keys.entries()) {
		const cell = cells[index] ?? '';
		const before = fields.get(key);
		// Two columns with the same name; one of them may be empty.
		if (before !== undefined && before !== '' && cell !== '' && before !== cell) damaged = true;
		if (before === undefined || before === '') fields.set(key, cell);
	}
	return { line, fields, written, ...(damaged && { damaged: true as const }) };
}

function headAt(lines: readonly Line[], at: number, vocabulary: Vocabulary): Head | undefined {
	const start = lines[at]?.text ?? '';
	if (!separators.some((separator) => start.includes(separator)) && !isRule(start) && !/^\s*"?(?:sep=|#TYPE)/i.test(start))
		return undefined;
	let place = at;
	let only: string | undefined;
	for (let skipped = 0; skipped < 3; skipped++) {
		const text = lines[place]?.text ?? '';
		const mark = excel.exec(text)?.[1];
		if (mark !== undefined) only = mark;
		else if (!typeLine.test(text) && !(skipped === 0 && isRule(text))) break;
		place++;
	}
	const text = lines[place]?.text ?? '';
	if (text.length > 4000 || text.trim() === '') return undefined;
	let best: (Head & { known: number }) | undefined;
	for (const separator of only === undefined ? separators : [only]) {
		if (!text.includes(separator)) continue;
		const framed = separator === '|' && /^\s*\|.*\|\s*$/.test(text);
		const names = split(text, separator, framed);
		if (!names || names.length < 2) continue;
		const { keys, known, identified } = headingsOf(names, vocabulary);
		if (
			!identified ||
			known * 3 < names.length ||
			(best && (best.known > known || (best.known === known && best.names.length >= names.length)))
		)
			continue;
		best = { separator, names, keys, next: place + 1, framed, known };
	}
	return best;
}

/** The row at a line, joined with as many further lines as it needs. */
function rowAt(lines: readonly Line[], at: number, head: Head): { cells: string[]; next: number } | undefined {
	let text = '';
	for (let count = 0; count < maxJoined; count++) {
		const more = lines[at + count]?.text;
		// A row has no omission.
		if (more === undefined || omission.test(more) || (count > 0 && more.trim() === '' && !text.includes('"'))) return undefined;
		text = count === 0 ? more : `${text}\n${more}`;
		if (text.length > longestLine) return undefined;
		const cells = cellsOf(text, head);
		const wanted = head.names.length;
		if (cells?.length === wanted) return { cells, next: at + count + 1 };
		if (cells && cells.length > wanted) return undefined;
		// Copying from a page drops empty cells at the end of a row.
		if (cells && head.separator === '\t' && count === 0 && cells.length >= 2 && wholeRowBelow(lines, at + 1, head)) {
			return { cells: [...cells, ...Array.from({ length: wanted - cells.length }, () => '')], next: at + 1 };
		}
	}
	return undefined;
}

/** Whether the next line does not continue this row: there is none, or it has separators itself. */
function wholeRowBelow(lines: readonly Line[], at: number, head: Head): boolean {
	const next = lines[at]?.text ?? '';
	return next.trim() === '' || next.includes(head.separator);
}

const cellsOf = (text: string, { separator, framed }: Pick<Head, 'separator' | 'framed'>) => split(text, separator, framed);

/** Cells of a row, with CSV quoting; undefined while a quote is open. */
function split(written: string, separator: string, framed: boolean): string[] | undefined {
	let text = written.trim();
	if (framed) text = text.replace(/^\|/, '').replace(/\|$/, '');
	else if (separator === '\t') text = written.replace(/^ +| +$/g, '');
	const cells: string[] = [];
	let start = 0;
	for (let i = 0; i <= text.length; i++) {
		const char = text.charAt(i);
		if (char === '"' && text.slice(start, i).trim() === '') {
			let end = i + 1;
			for (;;) {
				end = text.indexOf('"', end);
				if (end < 0) return undefined;
				if (text.charAt(end + 1) !== '"') break;
				end += 2;
			}
			const after = text.indexOf(separator, end + 1);
			const stop = after < 0 ? text.length : after;
			if (text.slice(end + 1, stop).trim() === '') {
				cells.push(
					text
						.slice(i + 1, end)
						.replaceAll('""', '"')
						.trim(),
				);
				start = stop + 1;
				i = stop;
				if (after < 0) return cells;
				if (start === text.length) cells.push('');
				continue;
			}
		}
		if (i === text.length || char === separator) {
			cells.push(text.slice(start, i).trim());
			start = i + 1;
		}
	}
	return cells;
}
