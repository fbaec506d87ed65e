import {
	type BrokenPart,
	brokenAt,
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

const ruleSigns = /^[\s-]+$/;
const isRule = (text: string) => text.includes('--') && ruleSigns.test(text);
const longestLine = 20_000;
/** A counter or state on its own line below its row, as the old Azure AD module prints them. */
const below = /^\s*([A-Za-z][\w ]{1,30}?)\s*:\s*(\S.{0,80})$/;
const remains = /^\s*(?:[{}]|class\s+\w+\s*\{?(?:\.\.\.)?)\s*$/;

interface Column {
	key: string;
	name: string;
	start: number;
	end: number;
}

/** Whether a printed table starts at a line: known headings, either above a line of dashes or far apart. */
export function startsColumns(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
	return columnsAt(lines, at, vocabulary) !== undefined || unwrapped(lines, at, vocabulary) !== undefined;
}

/**
 * Reads a table as PowerShell and az print it: headings, dashes, a row per line. A cell belongs to the column whose dashes it overlaps,
 * else to the previous column. If a chat collapsed the spaces, cells are counted instead; a row that neither method can read is reported
 * as unread.
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
	let open: Record | undefined;
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
		const cells = text.length > longestLine ? undefined : cellsOf(text, columns);
		if (!cells) {
			part.unread.push(unreadOf(number, text));
			if (open) open.damaged = true;
			continue;
		}
		const goesOn =
			open !== undefined &&
			cells[0] === '' &&
			!fillsTheSame(open, columns, cells) &&
			!columns.some(({ key }, index) => isAnother(key, cells[index] ?? '', open as Record, vocabulary));
		if (goesOn && open) {
			appendTo(open, columns, cells);
			continue;
		}
		if (open && isPiece(columns, cells, vocabulary)) {
			if (afterBlank) break;
			if (fillsItsColumn(open, columns) && cells.every((cell, index) => index === 0 || cell === '')) {
				appendTo(open, columns, cells);
				continue;
			}
			// The row above was wrapped at the edge of a window, and this is its end.
			part.unread.push(unreadOf(number, text));
			open.damaged = true;
			continue;
		}
		open = { line: number, fields: new Map(columns.map(({ key }, index) => [key, cells[index] ?? ''])), written };
		part.records.push(open);
	}
	part.end = lastLine(lines, at, place);
	return { part, next: place };
}

/** Whether a cell is a complete value of a column in which the row above already has one: then it begins a new row. */
const isAnother = (key: string, cell: string, { fields }: Record, { whole }: Vocabulary): boolean =>
	cell !== '' && whole !== undefined && whole(key, cell) && whole(key, String(fields.get(key) ?? ''));

/** Whether a line has text in every column in which the row above has some: a wrapped row continues in some columns only. */
const fillsTheSame = ({ fields }: Record, columns: readonly Column[], cells: readonly string[]): boolean =>
	columns.every(({ key }, index) => (fields.get(key) === '') === (cells[index] === ''));

/** Whether a line is not a row itself: it has no identifying cell, or only its first cell has text. */
const isPiece = (columns: readonly Column[], cells: readonly string[], { identifies }: Vocabulary): boolean =>
	columns.length > 2 &&
	(cells.every((cell, index) => index === 0 || cell === '') || columns.every(({ key }, index) => !identifies(key) || cells[index] === ''));

/** Whether the first cell fills its whole column, so that -Wrap continues it below. */
const fillsItsColumn = ({ fields }: Record, [first, second]: readonly Column[]): boolean => {
	const lines = String(fields.get(first?.key ?? '') ?? '').split('\n');
	return (lines[lines.length - 1]?.length ?? 0) >= (second?.start ?? 0) - (first?.start ?? 0) - 3;
};

interface Record extends PasteRecord {
	fields: Map<string, unknown>;
}

function appendTo(record: Record, columns: readonly Column[], cells: readonly string[]): void {
	for (const [index, { key }] of columns.entries()) {
		const more = cells[index] ?? '';
		const before = String(record.fields.get(key) ?? '');
		if (more !== '') record.fields.set(key, before === '' ? more : `${before}\n${more}`);
	}
}

/** Columns of a table, and the index of its first row. */
interface Head {
	columns: Column[];
	next: number;
}

function columnsAt(lines: readonly Line[], at: number, vocabulary: Vocabulary): Head | undefined {
	const heading = lines[at]?.text ?? '';
	if (heading.trim() === '' || heading.length > 2000 || isRule(heading)) return undefined;
	// Headings that were too long are split over two lines.
	for (const count of [1, 2]) {
		const headings = lines.slice(at, at + count).map(({ text }) => text);
		const rule = lines[at + count]?.text ?? '';
		if (isRule(rule) && rule.length < 4000 && headings[1]?.trim() !== '')
			return headed(byDashes(headings, rule), at + count + 1, vocabulary);
	}
	// A single heading of several words, whose cells are on separate lines.
	if (heading.includes('\t') || (heading.length < 120 && vocabulary.field(foldName(heading)) !== undefined)) return undefined;
	// PowerShell separates columns by one space, and names of several words also contain single spaces.
	const apart = spread(heading, /\S+/g, vocabulary) ?? spread(heading, /\S+(?: \S+)*/g, vocabulary);
	return apart && apart.length > 1 ? headed(apart, at + 1, vocabulary) : undefined;
}

/** Maximum number of lines over which a narrow window wraps a heading. */
const maxSegments = 4;

/**
 * Restores the rows of a table that was wrapped at the edge of a window, in which headings and dashes also span several lines.
 * @returns undefined for any other table; without rows if they cannot be restored with certainty.
 */
function unwrapped(lines: readonly Line[], at: number, vocabulary: Vocabulary): { rows?: Line[]; next: number } | undefined {
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

type Place = Omit<Column, 'key'>;

/** The names in a heading without dashes; undefined as soon as one is unknown, because this runs for every line of a long list. */
function spread(heading: string, name: RegExp, vocabulary: Vocabulary): Place[] | undefined {
	const places: Place[] = [];
	for (let found = name.exec(heading); found; found = name.exec(heading)) {
		if (vocabulary.field(foldName(found[0])) === undefined) return undefined;
		places.push({ name: found[0], start: found.index, end: name.lastIndex });
	}
	return places;
}

/** The columns with the checker's names for them; undefined if none of them identifies a record. */
function headed(places: readonly Place[], next: number, vocabulary: Vocabulary): Head | undefined {
	const { keys, identified } = headingsOf(
		places.map(({ name }) => name),
		vocabulary,
	);
	return identified ? { columns: places.map((place, index) => ({ ...place, key: keys[index] ?? '' })), next } : undefined;
}

function byDashes(headings: readonly string[], dashes: string): Place[] {
	const runs = [...dashes.matchAll(/-+/g)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
	const [heading = ''] = headings;
	const words = heading.trim().split(/\s+/);
	const sliced = runs.map(({ start, end }) => headings.map((line) => line.slice(start, end).trim()).join(''));
	// If spaces were collapsed, headings are not above their dashes.
	const shifted =
		sliced.some((name) => name === '') ||
		runs.some(({ start }) => start > 0 && /\S/.test(heading.charAt(start - 1)) && /\S/.test(heading.charAt(start)));
	return runs.map((run, index) => ({
		...run,
		name: shifted && words.length === runs.length ? (words[index] ?? '') : (sliced[index] ?? ''),
	}));
}

interface Word {
	text: string;
	start: number;
	end: number;
}

const wordsOf = (row: string): Word[] =>
	[...row.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** Whether each word of a line overlaps the dashes of at most one column. */
function fits(row: string, columns: readonly Column[]): boolean {
	return row.length <= longestLine && byPlace(row, columns) !== undefined;
}

function cellsOf(row: string, columns: readonly Column[]): string[] | undefined {
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
