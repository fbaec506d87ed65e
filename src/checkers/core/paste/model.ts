/** A line of a paste after cleaning. */
export interface Line {
	/** Its number in the pasted text, counted from 1. */
	number: number;
	text: string;
}

/** A piece of a paste that could not be read, as shown to the reader; always short. */
export interface Unread {
	line: number;
	text: string;
}

/**
 * Fields by the vocabulary's name, or by their own name normalized with foldName. Printed values are text; wrapped values contain line
 * breaks.
 */
export type RecordFields = ReadonlyMap<string, unknown>;

/** One record of a printed list or table. */
export interface PasteRecord {
	line: number;
	fields: RecordFields;
	/** Key in `fields` → name as written. */
	written: ReadonlyMap<string, string>;
	/** True if its cells could not be told apart, or its beginning or end is missing. */
	damaged?: true;
}

/** A JSON or YAML document. */
export interface TreePart {
	kind: 'tree';
	line: number;
	value: unknown;
	/** True if something in it is broken, cut off or duplicated. */
	broken: boolean;
	/** Objects and arrays in which something is missing or invalid; everything else is intact. */
	damaged: ReadonlySet<object>;
	/** Line on which an object starts; for objects that were not located, the line of the document. */
	lineOf: (object: object) => number;
}

/** Records of a printed list (`Name : value`) or of a table. */
export interface RecordsPart {
	kind: 'records';
	layout: 'list' | 'columns' | 'delimited' | 'cells';
	line: number;
	/** Number of its last line. */
	end: number;
	/** Keys of the columns in order; empty for a list. */
	headings: readonly string[];
	records: PasteRecord[];
	/** Lines among the records that belong to none of them. */
	unread: Unread[];
}

/** Structured text that could not be read at all. */
export interface BrokenPart {
	kind: 'broken';
	line: number;
	unread: Unread;
}

/** Lines without structure: prose, prompts, names. */
export interface TextPart {
	kind: 'text';
	lines: Line[];
}

export type Part = TreePart | RecordsPart | BrokenPart | TextPart;

/** What a checker knows about field names, with which readers recognize headings and lists. */
export interface Vocabulary {
	/** The checker's name for a field, from its normalized name or heading; undefined if it is unknown. */
	field: (folded: string) => string | undefined;
	/** Whether a field (the checker's name) identifies a record. A table needs a column with such a field. */
	identifies: (field: string) => boolean;
	/** Whether a value of a field is complete: a second complete value in a column begins a new row, whatever is in its first cell. */
	whole?: (field: string, value: string) => boolean;
}

/** Headings by the checker's names. */
export interface Headings {
	keys: string[];
	/** How many of them the checker knows. */
	known: number;
	/** Whether one says what a record is about: else it is no table. */
	identified: boolean;
}

export function headingsOf(names: readonly string[], { field, identifies }: Vocabulary): Headings {
	const found = names.map((name) => field(foldName(name)));
	return {
		keys: names.map((name, index) => found[index] ?? foldName(name)),
		known: found.filter((key) => key !== undefined).length,
		identified: found.some((key) => key !== undefined && identifies(key)),
	};
}

/** The names of columns by their keys, the same for each row. Of two columns under one name the first stands for both. */
export const writtenOf = (keys: readonly string[], names: readonly string[]): ReadonlyMap<string, string> =>
	new Map(keys.map((key, index) => [key, names[index] ?? key] as const).reverse());

/** Normalizes a field's name for comparison: `Sku Part Number`, `skuPartNumber` and `SKU_PART-NUMBER` become equal. */
export function foldName(name: string): string {
	if (lettersOnly.test(name)) return name.toLowerCase();
	if (idOnly.test(name)) return name.toLowerCase().replaceAll('_', '');
	const before = folded.get(name);
	if (before !== undefined) return before;
	const short = name.length > 120 ? name.slice(0, 120) : name;
	const made = short
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_\-"'’`*:：.()/]+/g, '');
	if (name.length <= 60 && folded.size < mostFolded) folded.set(name, made);
	return made;
}

const lettersOnly = /^[A-Za-z\d]{1,120}$/;
/** Fast path: a tenant may list hundreds of thousands of string ids. */
const idOnly = /^\w{1,120}$/;
/** Cache: a large paste repeats the same few names on its lines. */
const folded = new Map<string, string>();
const mostFolded = 4000;

/** Converts an array of arrays, as `--query "[].[name, state]"` prints it, to tab-separated lines; undefined for any other array. */
export function rowsOf(list: readonly unknown[]): string | undefined {
	const isCell = (cell: unknown) => typeof cell !== 'object' || cell === null;
	if (list.length === 0 || !list.every((row) => Array.isArray(row) && row.length > 1 && row.every(isCell))) return undefined;
	return list.map((row) => (row as unknown[]).map((cell) => String(cell ?? '').replace(/\s+/g, ' ')).join('\t')).join('\n');
}

const longestUnread = 120;

/** An unread piece, truncated and on one line. */
export const unreadOf = (line: number, text: string): Unread => {
	const flat = text
		.slice(0, 4 * longestUnread)
		.replace(/\s+/g, ' ')
		.trim();
	return { line, text: flat.length > longestUnread ? `${flat.slice(0, longestUnread - 1)}…` : flat };
};

/** A line as structured text that could not be read. */
export const brokenAt = ({ number, text }: Line): BrokenPart => ({ kind: 'broken', line: number, unread: unreadOf(number, text) });

/** A list or table that begins at a line, still without records. */
export const recordsAt = (layout: RecordsPart['layout'], start: Line | undefined, headings: readonly string[] = []): RecordsPart => ({
	kind: 'records',
	layout,
	line: start?.number ?? 0,
	end: 0,
	headings,
	records: [],
	unread: [],
});

/** Number of the last non-blank line in a range. */
export function lastLine(lines: readonly Line[], from: number, next: number): number {
	for (let place = next - 1; place > from; place--) if (lines[place]?.text.trim()) return lines[place]?.number ?? 0;
	return lines[from]?.number ?? 0;
}
