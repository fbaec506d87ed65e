import type { Line } from './model.ts';

/** A list item that is a field. */
const listed = /^\s*-\s+['"]?[@\w.]+['"]?\s*:(?:\s|$)/;
const emptyList = /^\s*value:\s+\[\]\s*$/;
const opening = /^\s*['"]?[@\w.]+['"]?:\s*$/;
const dash = /^(-\s+|-$)(.*)$/;
/** A field. A name in capitals is not a field of Graph but a remark of the tool: `WARNING: …`. */
const field = /^(?![A-Z]+:)(['"]?)([@\w.$-]{1,80})\1\s?:(?:\s+(.*))?$/;
/** Flow collections, anchors, tags: az prints none, and reading them partly would give wrong results. */
const unsupported = /^[[\]{}&*!|>%@`?]/;
const blockText = /^[|>][+-]?$/;
/** Maximum nesting depth; real output needs four levels. */
const maxDepth = 12;

const indentOf = (line: string) => line.length - line.trimStart().length;

/**
 * For each line, whether it or a line below it, up to a blank one, can only be YAML: a list of fields, or a field that contains fields.
 * Format-List prints neither.
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

/** Whether YAML starts at a line: the line has a YAML structure and is in, or directly above, lines that can only be YAML. */
export function startsYaml(lines: readonly Line[], at: number, runs: readonly boolean[]): boolean {
	return runs[at] === true && isStructure((lines[at]?.text ?? '').trim()) && !/^\s*[\w.]+\s+:/.test(lines[at]?.text ?? '');
}

class Unreadable extends Error {}

/** One document that was read. */
interface YamlDocument {
	value: unknown;
	line: number;
}

/** The YAML found from a line on. */
export interface YamlText {
	/** Consecutive documents; undefined if the text is YAML but cannot be read completely. */
	documents: YamlDocument[] | undefined;
	/** Lines between the documents. */
	between: Line[];
	/** Index of the line after it. */
	next: number;
	lineOf: (object: object) => number | undefined;
}

/**
 * Reads YAML as az prints it (`-o yaml`): lists and fields by indentation. Indentation alone determines which record a value belongs to,
 * so nothing is guessed: a text that cannot be read completely gives nothing. Numbers, true and false stay text.
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
	/** True if a blank line precedes it. */
	apart: boolean;
	place: number;
}

/**
 * A reader of the lines from an index on. Not a class: the oldest browsers lack private members, and a transpiled class would be larger.
 */
function yamlReader(source: readonly Line[], from: number) {
	const between: Line[] = [];
	const starts = new Map<object, number>();
	const lines = linesFrom(source, from);
	let at = 0;
	const here = (): YamlLine | undefined => lines[at];

	/** Several documents with prompts between them. Each must start like the first one; otherwise it is a fragment. */
	function documents(): YamlDocument[] {
		const found: YamlDocument[] = [];
		let first: string | undefined;
		let remark = false;
		for (let line = here(); line; line = here()) {
			if (!isStructure(line.text)) {
				// Indented directly below: the beginning of a field that is cut off.
				if (line.indent > 0 && !line.apart && first) throw new Unreadable();
				between.push({ number: line.number, text: line.text });
				at++;
				remark = true;
				continue;
			}
			const start = `${line.indent} ${dash.test(line.text) ? '-' : field.exec(line.text)?.[2]}`;
			first ??= start;
			if (start !== first) {
				// Something else after a blank line ends the documents; without a blank line it is a fragment that lost its indentation.
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
		if (!line || depth > maxDepth) throw new Unreadable();
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
			const item = valueAt(depth + 1);
			if (typeof item !== typeof items[0] && items.length > 0) throw new Unreadable();
			items.push(item);
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
				// At the top level the next document starts; deeper, two objects lost their indentation.
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

	/** The value of a field that has none on its own line. A list may have the same indentation as its field. */
	function inside(indent: number, depth: number): unknown {
		const next = here();
		const holds = next && (next.indent > indent || (next.indent === indent && dash.test(next.text)));
		return holds ? valueAt(depth + 1) : null;
	}

	/** A block scalar (`>-`). */
	function block(indent: number): string {
		const pieces: string[] = [];
		for (let line = here(); line && line.indent > indent; line = here()) {
			pieces.push(line.text);
			at++;
		}
		return pieces.join(' ');
	}

	/** A value on the line of its field; lines with deeper indentation continue it. */
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

/** Non-blank lines with their indentation. */
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
	// No regular expression on the whole text: a quoted text may have millions of characters.
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
