import type { Line } from './model.ts';

/** Fields in a list. */
const listed = /^\s*-\s+['"]?[@\w.]+['"]?\s*:(?:\s|$)/;
const emptyList = /^\s*value:\s+\[\]\s*$/;
const opening = /^\s*['"]?[@\w.]+['"]?:\s*$/;
const dash = /^(-\s+|-$)(.*)$/;
/** A field. What is all capitals is no field of Graph's but a remark of the tool: `WARNING: …`. */
const field = /^(?![A-Z]+:)(['"]?)([@\w.$-]{1,80})\1\s?:(?:\s+(.*))?$/;
/** Flow lists, anchors, tags: az prints none, and half understood they would mislead. */
const unsupported = /^[[\]{}&*!|>%@`?]/;
const blockText = /^[|>][+-]?$/;
/** How deep lists and fields lie in each other; a real answer needs four. */
const deepest = 12;

const indentOf = (line: string) => line.length - line.trimStart().length;

/**
 * For each line, whether itself or a line below it, up to a blank one, can only be YAML: a list of fields, or a field that holds fields.
 * Format-List has neither.
 */
export function yamlRuns(lines: readonly Line[]): readonly boolean[] {
	const runs: boolean[] = new Array(lines.length).fill(false);
	for (let at = lines.length - 1; at >= 0; at--) {
		const line = lines[at]?.text ?? '';
		if (line.trim() === '') continue;
		const next = lines[at + 1]?.text ?? '';
		const opens = opening.test(line) && (listed.test(next) || (opening.test(next.replace(/:.*$/, ':')) && indentOf(next) > indentOf(line)));
		runs[at] = runs[at + 1] === true || listed.test(line) || emptyList.test(line) || opens;
	}
	return runs;
}

/** Whether YAML starts at a line: a structure, above or in something that can only be YAML. */
export function startsYaml(lines: readonly Line[], at: number, runs: readonly boolean[]): boolean {
	return runs[at] === true && isStructure((lines[at]?.text ?? '').trim()) && !/^\s*[\w.]+\s+:/.test(lines[at]?.text ?? '');
}

class Unreadable extends Error {}

/** One answer that was read. */
interface Read {
	value: unknown;
	line: number;
}

/** What a text holds from a line on. */
export interface YamlText {
	/** Answers below each other; undefined if the text is YAML and cannot be read as a whole. */
	documents: Read[] | undefined;
	/** Lines between the answers. */
	between: Line[];
	/** Place in the lines behind it. */
	next: number;
	lineOf: (object: object) => number | undefined;
}

/**
 * Reads YAML as az prints it (`-o yaml`): lists and fields by their indentation. Which record a value belongs to is said by the indentation
 * alone, so nothing is guessed: a text that cannot be read as a whole gives nothing. Numbers, true and false stay text.
 */
export function readYaml(lines: readonly Line[], at: number): YamlText {
	const reader = yamlReader(lines, at);
	const answer = { between: reader.between, lineOf: (object: object) => reader.starts.get(object) };
	try {
		return { ...answer, documents: reader.documents(), next: reader.place() };
	} catch (error) {
		if (error instanceof Unreadable) return { ...answer, documents: undefined, next: lines.length };
		throw error;
	}
}

interface YamlLine {
	indent: number;
	text: string;
	number: number;
	/** A blank line stands before it. */
	apart: boolean;
	place: number;
}

/**
 * A reader of the lines from a place on. No class: the oldest browsers lack private members, and what stands in for them is larger than this.
 */
function yamlReader(source: readonly Line[], from: number) {
	const between: Line[] = [];
	const starts = new Map<object, number>();
	const lines = linesFrom(source, from);
	let at = 0;
	const here = (): YamlLine | undefined => lines[at];

	/** Several answers below each other, with prompts between. Each has to start like the first one; what does not is a piece of one. */
	function documents(): Read[] {
		const found: Read[] = [];
		let first: string | undefined;
		let remark = false;
		for (let line = here(); line; line = here()) {
			if (!isStructure(line.text)) {
				between.push({ number: line.number, text: line.text });
				at++;
				remark = true;
				continue;
			}
			const start = `${line.indent} ${dash.test(line.text) ? '-' : field.exec(line.text)?.[2]}`;
			first ??= start;
			if (start !== first) {
				// Something else, set apart by a blank line; anything closer is a piece whose indentation got lost.
				if (line.apart && !remark && line.indent === 0) break;
				throw new Unreadable();
			}
			remark = false;
			found.push({ value: valueAt(0), line: line.number });
		}
		return found;
	}

	function valueAt(depth: number): unknown {
		const line = here();
		if (!line || depth > deepest) throw new Unreadable();
		if (dash.test(line.text)) return listAt(line.indent, depth);
		if (field.test(line.text)) return fieldsAt(line.indent, depth);
		at++;
		return scalarAt(line.text, line.indent - 1);
	}

	function listAt(indent: number, depth: number): unknown[] {
		const items: unknown[] = [];
		for (let line = here(); line?.indent === indent; line = here()) {
			const [, marker = '', rest = ''] = dash.exec(line.text) ?? [];
			if (marker === '') break;
			if (rest === '') at++;
			else lines[at] = { ...line, indent: indent + marker.length, text: rest };
			items.push(valueAt(depth + 1));
		}
		return items;
	}

	function fieldsAt(indent: number, depth: number): Record<string, unknown> {
		const fields = new Map<string, unknown>();
		const start = here()?.number ?? 0;
		for (let line = here(); line?.indent === indent; line = here()) {
			const [, , name, written = ''] = field.exec(line.text) ?? [];
			if (name === undefined) break;
			if (fields.has(name)) {
				// The next answer; anywhere deeper, two objects whose indentation got lost.
				if (depth === 0) break;
				throw new Unreadable();
			}
			at++;
			fields.set(name, written === '' ? inside(indent, depth) : blockText.test(written) ? block(indent) : scalarAt(written, indent));
		}
		const object = Object.fromEntries(fields);
		starts.set(object, start);
		return object;
	}

	/** What a field without a value on its line holds. A list may stand as far left as the name of its field. */
	function inside(indent: number, depth: number): unknown {
		const next = here();
		const holds = next && (next.indent > indent || (next.indent === indent && dash.test(next.text)));
		return holds ? valueAt(depth + 1) : null;
	}

	/** A text of its own lines (`>-`). */
	function block(indent: number): string {
		const pieces: string[] = [];
		for (let line = here(); line && line.indent > indent; line = here()) {
			pieces.push(line.text);
			at++;
		}
		return pieces.join(' ');
	}

	/** A value on the line of its field; lines further in than the field go on with it. */
	function scalarAt(first: string, indent: number): unknown {
		const pieces = [first];
		for (let line = here(); line && line.indent > indent; line = here()) {
			if (isStructure(line.text)) throw new Unreadable();
			pieces.push(line.text);
			at++;
		}
		return scalarOf(pieces.join(' '));
	}

	return { documents, between, starts, place: () => here()?.place ?? source.length };
}

/** Lines that hold something, each with its indentation. */
function linesFrom(source: readonly Line[], from: number): YamlLine[] {
	const lines: YamlLine[] = [];
	let apart = false;
	for (let place = from; place < source.length; place++) {
		const { text: written = '', number = 0 } = source[place] ?? {};
		const text = written.trim();
		if (text === '' || text === '---' || text === '...') apart = true;
		else {
			lines.push({ indent: indentOf(written), text, number, apart, place });
			apart = false;
		}
	}
	return lines;
}

function isStructure(text: string): boolean {
	return dash.test(text) || field.test(text);
}

function scalarOf(written: string): unknown {
	if (written === '[]') return [];
	if (written === '{}') return {};
	if (written === 'null' || written === '~') return null;
	// No expression over the whole text: a quoted text may have millions of characters.
	if (written.startsWith("'")) {
		const inner = written.slice(1, -1);
		if (!written.endsWith("'") || written.length < 2 || inner.replaceAll("''", '').includes("'")) throw new Unreadable();
		return inner.replaceAll("''", "'");
	}
	if (written.startsWith('"')) return doubleQuoted(written);
	if (unsupported.test(written)) throw new Unreadable();
	return written;
}

function doubleQuoted(written: string): unknown {
	try {
		return JSON.parse(written);
	} catch {
		throw new Unreadable();
	}
}
