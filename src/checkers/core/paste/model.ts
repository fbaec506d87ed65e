/** A line of a paste after cleaning. */
export interface Line {
	/** Its number in the pasted text, from 1. */
	number: number;
	text: string;
}

/** A piece of a paste that nobody could read, as the reader sees it: never more than a short text. */
export interface Unread {
	line: number;
	text: string;
}

/** Fields by the name the vocabulary gives them, or by their own name as foldName writes it. Printed values are text, wrapped ones with line breaks. */
export type RecordFields = ReadonlyMap<string, unknown>;

/** One record of a printed list or table. */
export interface PasteRecord {
	line: number;
	fields: RecordFields;
	/** The names as they were written, by the key in fields. */
	written: ReadonlyMap<string, string>;
	/** Its cells could not be told apart, or its beginning or end is missing. */
	damaged?: true;
}

/** A document in JSON or YAML. */
export interface TreePart {
	kind: 'tree';
	form: 'json' | 'yaml';
	line: number;
	value: unknown;
	/** Something in it is broken, cut off or there twice. */
	broken: boolean;
	/** Objects and lists in which something is missing or wrong; what lies around them is sound. */
	damaged: ReadonlySet<object>;
	/** Number of the line on which an object starts; of some objects that of the document. */
	lineOf: (object: object) => number;
}

/** Records of a printed list (`Name : value`) or of a table. */
export interface RecordsPart {
	kind: 'records';
	form: 'list' | 'columns' | 'delimited' | 'cells';
	line: number;
	/** Number of its last line. */
	end: number;
	/** Keys of the columns in their order; empty for a list. */
	headings: readonly string[];
	records: PasteRecord[];
	/** Lines among the records that belong to none. */
	unread: Unread[];
}

/** Something that is structured, and could not be read at all. */
export interface BrokenPart {
	kind: 'broken';
	form: 'yaml' | 'delimited' | 'columns' | 'cells';
	line: number;
	unread: Unread;
}

/** Lines in which no structure was found: prose, prompts, names. */
export interface TextPart {
	kind: 'text';
	lines: Line[];
}

export type Part = TreePart | RecordsPart | BrokenPart | TextPart;

/** What a checker knows about the names of fields; the readers find headings and lists by it. */
export interface Vocabulary {
	/** The checker's own name of a field, for a name or heading that was folded; undefined for one it does not know. */
	field: (folded: string) => string | undefined;
	/** Whether a field, by the checker's name, says what a record is about. A table without such a column is none. */
	identifies: (field: string) => boolean;
	/** Whether a value of a field is a whole one: a second whole value in a column begins a row, however its first cell looks. */
	whole?: (field: string, value: string) => boolean;
}

/** A field's name as names are compared: `Sku Part Number`, `skuPartNumber` and `SKU_PART-NUMBER` are one. */
export function foldName(name: string): string {
	if (lettersOnly.test(name)) return name.toLowerCase();
	if (idOnly.test(name)) return name.toLowerCase().replaceAll('_', '');
	const before = folded.get(name);
	if (before !== undefined) return before;
	const short = name.length > 120 ? name.slice(0, 120) : name;
	const made = short
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_\-"'`*:：.()/]+/g, '');
	if (name.length <= 60 && folded.size < mostFolded) folded.set(name, made);
	return made;
}

const lettersOnly = /^[A-Za-z\d]{1,120}$/;
/** A tenant may list hundreds of thousands of string ids. */
const idOnly = /^\w{1,120}$/;
/** A large paste has the same few names on each of its lines. */
const folded = new Map<string, string>();
const mostFolded = 4000;

/** A list of lists, as `--query "[].[name, state]"` prints it, as lines with tabs; undefined for any other list. */
export function rowsOf(list: readonly unknown[]): string | undefined {
	const isCell = (cell: unknown) => typeof cell !== 'object' || cell === null;
	if (list.length === 0 || !list.every((row) => Array.isArray(row) && row.length > 1 && row.every(isCell))) return undefined;
	return list.map((row) => (row as unknown[]).map((cell) => String(cell ?? '').replace(/\s+/g, ' ')).join('\t')).join('\n');
}

const longestUnread = 120;

/** An unread piece, cut short, on one line. */
export const unreadOf = (line: number, text: string): Unread => {
	const flat = text
		.slice(0, 4 * longestUnread)
		.replace(/\s+/g, ' ')
		.trim();
	return { line, text: flat.length > longestUnread ? `${flat.slice(0, longestUnread - 1)}…` : flat };
};

/** Number of the last line before a place that is not blank. */
export function lastLine(lines: readonly Line[], from: number, next: number): number {
	for (let place = next - 1; place > from; place--) if (lines[place]?.text.trim()) return lines[place]?.number ?? 0;
	return lines[from]?.number ?? 0;
}
