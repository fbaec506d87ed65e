import {
	type BrokenPart,
	brokenAt,
	foldName,
	type Line,
	lastLine,
	type PasteRecord,
	type RecordsPart,
	recordsAt,
	type Vocabulary,
	writtenOf,
} from './model.ts';

const mostColumns = 20;

/** The headings at a line, each on its own line, with or without blank lines between them. */
function headingsAt(
	lines: readonly Line[],
	at: number,
	vocabulary: Vocabulary,
): { names: string[]; keys: string[]; next: number } | undefined {
	const names: string[] = [];
	const keys: string[] = [];
	let next = at;
	for (let place = at; place < lines.length && names.length <= mostColumns; place++) {
		const text = lines[place]?.text.trim() ?? '';
		if (text === '') {
			if (names.length === 0) return undefined;
			continue;
		}
		const key = text.length > 60 ? undefined : vocabulary.field(foldName(text));
		if (key === undefined || keys.includes(key)) break;
		names.push(text);
		keys.push(key);
		next = place + 1;
	}
	// Two names for the same field are tabs or headings above each other and not a table.
	return names.length >= 2 && keys.some(vocabulary.identifies) && !keys.every(vocabulary.identifies) ? { names, keys, next } : undefined;
}

/**
 * Reads a table whose cells are each on their own line, as some browsers copy tables, by counting: a row has as many cells as there are
 * headings. If the number of cells is not a multiple, it is broken.
 * @returns undefined if no such table starts at the line.
 */
export function readCells(
	lines: readonly Line[],
	at: number,
	vocabulary: Vocabulary,
): { part: RecordsPart | BrokenPart; next: number } | undefined {
	const head = headingsAt(lines, at, vocabulary);
	if (!head) return undefined;
	const { names, keys } = head;
	const line = lines[at]?.number ?? 0;
	const cells: Line[] = [];
	let next = head.next;
	let blanks = 0;
	for (; next < lines.length; next++) {
		const text = lines[next]?.text.trim() ?? '';
		if (text === '') {
			blanks++;
			if (blanks > 3) break;
			continue;
		}
		// After complete rows and blank lines, text that is not a cell ends the table.
		if (blanks > 1 && cells.length > 0 && cells.length % keys.length === 0 && / \S+ \S+ /.test(text)) break;
		blanks = 0;
		cells.push({ number: lines[next]?.number ?? 0, text });
	}
	if (cells.length === 0) return undefined;
	if (cells.length % keys.length !== 0)
		return {
			part: brokenAt({
				number: cells[0]?.number ?? line,
				text: cells
					.map(({ text }) => text)
					.slice(0, 8)
					.join(' '),
			}),
			next,
		};
	const written = writtenOf(keys, names);
	const records: PasteRecord[] = [];
	for (let start = 0; start < cells.length; start += keys.length) {
		const row = cells.slice(start, start + keys.length);
		records.push({
			line: row[0]?.number ?? line,
			fields: new Map(keys.map((key, index) => [key, row[index]?.text ?? ''])),
			written,
		});
	}
	return { part: { ...recordsAt('cells', lines[at], keys), end: lastLine(lines, at, next), records }, next };
}
