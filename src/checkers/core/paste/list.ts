import { foldName, type Line, lastLine, type PasteRecord, type RecordsPart, unreadOf, type Vocabulary } from './model.ts';

/** `Name : value`, as Format-List prints it, a line of JSON without its brackets, or `Name = value`. */
const line = /^(\s*)["']?([\p{L}@][\p{L}\p{N} _.@()/-]{0,60}?)["']?\s*([:：]|=(?!=)|\|(?=\s))(?!\/\/)(?:\s*)(.*)$/u;
const longestLine = 20_000;
/** Lines that a value may go on over. */
const mostWrapped = 400;

interface Field {
	indent: number;
	name: string;
	key: string;
	known: boolean;
	value: string;
	colon: number;
}

function fieldOf(text: string, vocabulary: Vocabulary): Field | undefined {
	if (text.length > longestLine) return undefined;
	// A row of a table of two columns, name and value.
	const plain = text.replace(/^\s*\|\s*(.*?)\s*\|\s*$/, '$1');
	const [, indent = '', name, mark = ':', value = ''] = line.exec(plain) ?? [];
	if (name === undefined) return undefined;
	const folded = foldName(name);
	const known = vocabulary.field(folded);
	if (mark === '|' && (known === undefined || value.includes('|'))) return undefined;
	return {
		indent: indent.length,
		name,
		key: known ?? folded,
		known: known !== undefined,
		value,
		colon: text.indexOf(mark, indent.length + name.length),
	};
}

/** A prompt or a command: no value goes on there. */
const command =
	/^\s*(?:PS\b[^>]*>|[A-Za-z]:\\[^>]*>|[\w.-]+@[\w.-]+:\S*[$#]|[$#>]\s|(?:Get|Connect|Import|Select|Set|Find)-[A-Z]\w+|az\s+\w)/;
const bracketsOnly = /^\s*[[\](){},;]+\s*$/;

/** Whether a printed list starts at a line: a name that the checker knows, and a value or a further name below. */
export function startsList(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
	const first = fieldOf(lines[at]?.text ?? '', vocabulary);
	return first?.known === true;
}

interface Opened {
	record: PasteRecord & { fields: Map<string, unknown>; written: Map<string, string> };
	/** Key of its first field. */
	first: string;
	/** A blank line stands before it, or nothing. */
	apart: boolean;
}

/**
 * Records without blank lines between, the last of which does not say what it is about: the beginning of the text is lost, and what belongs to
 * one record was taken for the next one's.
 */
function damageShifted(records: readonly Opened[], { identifies }: Vocabulary): void {
	const says = ({ record }: Opened) => [...record.fields.keys()].some(identifies);
	for (let start = 0, end = 1; start < records.length; start = end++) {
		while (end < records.length && records[end]?.apart === false) end++;
		const run = records.slice(start, end);
		const last = run[run.length - 1];
		if (run.length > 1 && last && !says(last) && run.some(says)) for (const { record } of run) record.damaged = true;
	}
}

/**
 * Reads `Name : value` lines as records. A name that comes again starts the next record, and so does a blank line; a line without a name goes
 * on with the value above it, whether it is indented or was broken by a mail program. A record in which a name comes again that was not its
 * first has lost its beginning or end to its neighbour: both are damaged.
 */
export function readList(lines: readonly Line[], at: number, vocabulary: Vocabulary): { part: RecordsPart; next: number } {
	const records: Opened[] = [];
	const part: RecordsPart = { kind: 'records', form: 'list', line: lines[at]?.number ?? 0, end: 0, headings: [], records: [], unread: [] };
	let current: Opened | undefined;
	let last: Field | undefined;
	let blank = false;
	let wrapped = 0;
	let place = at;
	for (; place < lines.length; place++) {
		const { text = '', number = 0 } = lines[place] ?? {};
		if (text.trim() === '') {
			blank = true;
			continue;
		}
		const indent = text.search(/\S/);
		// What starts behind the colon is a value that goes on, whatever it looks like.
		const continues = last !== undefined && current !== undefined && !blank && indent > last.colon && last.colon > 0;
		const found = continues ? undefined : fieldOf(text, vocabulary);
		if (found && !command.test(text)) {
			const again = current?.record.fields.has(found.key) === true;
			// Below a blank line a name nobody knows begins something else, unless the list goes on with known ones.
			if (blank && !found.known && !goesOn(lines, place, vocabulary)) break;
			if (!current || again || blank) {
				const record = { line: number, fields: new Map<string, unknown>(), written: new Map<string, string>() };
				const shifted = again && current !== undefined && current.first !== found.key && !blank;
				if (shifted && current) current.record.damaged = true;
				current = { record: shifted ? { ...record, damaged: true } : record, first: found.key, apart: blank || !current };
				records.push(current);
			}
			current.record.fields.set(found.key, clean(found.value));
			current.record.written.set(found.key, found.name);
			last = found;
			wrapped = 0;
		} else if (current && last && !blank && !command.test(text) && wrapped < mostWrapped) {
			if (!bracketsOnly.test(text) || /[{[]/.test(String(current.record.fields.get(last.key)))) {
				const before = String(current.record.fields.get(last.key) ?? '');
				current.record.fields.set(last.key, before === '' ? clean(text) : `${before}\n${text.trim()}`);
				last = { ...last, value: text };
			}
			wrapped++;
		} else if (bracketsOnly.test(text)) {
			// What is left of a document around the fields.
		} else if (blank || command.test(text)) {
			break;
		} else {
			part.unread.push(unreadOf(number, text));
		}
		blank = false;
	}
	damageShifted(records, vocabulary);
	part.records = records.map(({ record }) => record);
	part.end = lastLine(lines, at, place);
	return { part, next: place };
}

/** Whether one of the next lines, up to a blank one, has a name that the checker knows. */
function goesOn(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
	for (let place = at; place < Math.min(lines.length, at + 30); place++) {
		const text = lines[place]?.text ?? '';
		if (text.trim() === '') return false;
		if (fieldOf(text, vocabulary)?.known) return true;
	}
	return false;
}

/** A value without what is left of JSON around it. */
function clean(value: string): string {
	const text = value.trim();
	const [, quoted] = /^"((?:[^"\\]|\\.){0,2000})",?$/.exec(text) ?? [];
	return quoted ?? (/^(?:true|false|null|-?\d+(?:\.\d+)?),$/.test(text) ? text.slice(0, -1) : text);
}
