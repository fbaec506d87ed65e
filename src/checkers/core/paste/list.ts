import { foldName, type Line, lastLine, type PasteRecord, type RecordsPart, recordsAt, unreadOf, type Vocabulary } from './model.ts';

/** `Name : value` as Format-List prints it, a JSON line without its brackets, or `Name = value`. */
const line = /^(\s*)["']?([\p{L}@][\p{L}\p{N} _.@()/-]{0,60}?)["']?\s*([:：]|=(?!=)|\|(?=\s))(?!\/\/)(?:\s*)(.*)$/u;
const longestLine = 20_000;
/** Maximum number of lines over which a value may continue. */
const maxWrapped = 400;

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
	// A row of a table with two columns, name and value.
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

/** A prompt or a command, which cannot continue a value. */
const command =
	/^\s*(?:PS\b[^>]*>|[A-Za-z]:\\[^>]*>|[\w.-]+@[\w.-]+:\S*[$#]|[$#>]\s|(?:Get|Connect|Import|Select|Set|Find)-[A-Z]\w+|az\s+\w)/;
const bracketsOnly = /^\s*[[\](){},;]+\s*$/;

interface Opened {
	record: PasteRecord & { fields: Map<string, unknown>; written: Map<string, string> };
	/** Key of its first field. */
	first: string;
	/** True if a blank line, or nothing, precedes it. */
	apart: boolean;
}

/**
 * Handles records without blank lines between them of which the last has no identifying field: the beginning of the text is missing, so
 * each record's first fields were attributed to the previous record. Marks them as damaged.
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
 * Reads `Name : value` lines as records. A repeated name or a blank line starts the next record; a line without a name continues the value
 * above it, whether it is indented or was wrapped by a mail program. If a name is repeated that was not the record's first, the boundary
 * of two records is lost, and both are damaged.
 * @returns undefined if the line does not begin with a known name.
 */
export function readList(lines: readonly Line[], at: number, vocabulary: Vocabulary): { part: RecordsPart; next: number } | undefined {
	if (!fieldOf(lines[at]?.text ?? '', vocabulary)?.known) return undefined;
	const records: Opened[] = [];
	const part = recordsAt('list', lines[at]);
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
		// Text that starts right of the colon continues the value, whatever it looks like.
		const continues = last !== undefined && current !== undefined && !blank && indent > last.colon && last.colon > 0;
		const found = continues ? undefined : fieldOf(text, vocabulary);
		if (found && !command.test(text)) {
			const again = current?.record.fields.has(found.key) === true;
			// An unknown name after a blank line begins something else, unless known names follow.
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
		} else if (current && last && !blank && !command.test(text) && wrapped < maxWrapped) {
			if (!bracketsOnly.test(text) || /[{[]/.test(String(current.record.fields.get(last.key)))) {
				const before = String(current.record.fields.get(last.key) ?? '');
				current.record.fields.set(last.key, before === '' ? clean(text) : `${before}\n${text.trim()}`);
				last = { ...last, value: text };
			}
			wrapped++;
		} else if (bracketsOnly.test(text)) {
			// Leftovers of a document around the fields.
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

/** Whether one of the next lines, up to a blank one, has a known name. */
function goesOn(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
	for (let place = at; place < Math.min(lines.length, at + 30); place++) {
		const text = lines[place]?.text ?? '';
		if (text.trim() === '') return false;
		if (fieldOf(text, vocabulary)?.known) return true;
	}
	return false;
}

/** A value without leftover JSON punctuation. */
function clean(value: string): string {
	const text = value.trim();
	const [, quoted] = /^"((?:[^"\\]|\\.){0,2000})",?$/.exec(text) ?? [];
	return quoted ?? (/^(?:true|false|null|-?\d+(?:\.\d+)?),$/.test(text) ? text.slice(0, -1) : text);
}
