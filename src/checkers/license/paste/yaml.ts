const identifying = /^\s*(?:-\s+)?['"]?(?:skuid|skupartnumber|accountskuid|@odata\.context)['"]?\s*:/i;
/** Fields in a list, or a list without any. */
const listed = /^\s*(?:-\s+['"]?[@\w.]+['"]?\s*:(?:\s|$)|value:\s+\[\]\s*$)/;
const opening = /^\s*['"]?[@\w.]+['"]?:\s*$/;
const dash = /^(-\s+|-$)(.*)$/;
/** A field. What is all capitals is no field of Graph's but a remark of the tool: `WARNING: …`. */
const field = /^(?![A-Z]+:)(['"]?)([@\w.$-]{1,80})\1\s?:(?:\s+(.*))?$/;
/** Flow lists, anchors, tags, block texts: az prints none, and half understood they would mislead. */
const unsupported = /^[[\]{}&*!|>%@`?]/;
/** How deep lists and fields lie in each other; a real answer needs four. */
const deepest = 8;

/**
 * Reads YAML as az prints it (`-o yaml`): lists and fields by their indentation. Undefined if the text is none, empty if it is but cannot be
 * read as a whole: which licence a state belongs to is said by the indentation alone, so that nothing may be guessed.
 */
export function readYaml(lines: readonly string[]): unknown[] | undefined {
	if (!lines.some((line) => identifying.test(line))) return undefined;
	if (!lines.some((line, place) => listed.test(line) || opensFields(line, lines[place + 1]))) return undefined;
	try {
		return new YamlReader(lines).documents();
	} catch (error) {
		if (error instanceof Unreadable) return [];
		throw error;
	}
}

/** Whether fields of a field follow. Format-List has neither: it writes a space before the colon, and no fields inside fields. */
function opensFields(line: string, next = ''): boolean {
	return opening.test(line) && opening.test(next.replace(/:.*$/, ':')) && indentOf(next) > indentOf(line);
}

const indentOf = (line: string) => line.length - line.trimStart().length;

class Unreadable extends Error {}

interface Line {
	indent: number;
	text: string;
}

class YamlReader {
	readonly #lines: Line[];
	#at = 0;

	constructor(lines: readonly string[]) {
		this.#lines = lines.flatMap((line) => {
			const text = line.trim();
			return text === '' || text === '---' ? [] : [{ indent: indentOf(line), text }];
		});
	}

	/** Several answers below each other, with prompts between. Each has to start like the first one; what does not is a piece of one. */
	documents(): unknown[] {
		const found: unknown[] = [];
		let first: string | undefined;
		for (let line = this.#line; line; line = this.#line) {
			if (!isStructure(line.text)) {
				this.#at++;
				continue;
			}
			const start = `${line.indent} ${dash.test(line.text) ? '-' : field.exec(line.text)?.[2]}`;
			first ??= start;
			if (start !== first) throw new Unreadable();
			found.push(this.#value(0));
		}
		return found;
	}

	get #line(): Line | undefined {
		return this.#lines[this.#at];
	}

	#value(depth: number): unknown {
		const line = this.#line;
		if (!line || depth > deepest) throw new Unreadable();
		if (dash.test(line.text)) return this.#list(line.indent, depth);
		if (field.test(line.text)) return this.#fields(line.indent, depth);
		this.#at++;
		return this.#scalar(line.text, line.indent - 1);
	}

	#list(indent: number, depth: number): unknown[] {
		const items: unknown[] = [];
		for (let line = this.#line; line?.indent === indent; line = this.#line) {
			const [, marker = '', rest = ''] = dash.exec(line.text) ?? [];
			if (marker === '') break;
			if (rest === '') this.#at++;
			else this.#lines[this.#at] = { indent: indent + marker.length, text: rest };
			items.push(this.#value(depth + 1));
		}
		return items;
	}

	#fields(indent: number, depth: number): Record<string, unknown> {
		const fields = new Map<string, unknown>();
		for (let line = this.#line; line?.indent === indent; line = this.#line) {
			const [, , name, written = ''] = field.exec(line.text) ?? [];
			if (name === undefined) break;
			if (fields.has(name)) {
				// The next answer; anywhere deeper, two objects whose indentation got lost.
				if (depth === 0) break;
				throw new Unreadable();
			}
			this.#at++;
			fields.set(name, written === '' ? this.#inside(indent, depth) : this.#scalar(written, indent));
		}
		return Object.fromEntries(fields);
	}

	/** What a field without a value on its line holds. A list may stand as far left as the name of its field. */
	#inside(indent: number, depth: number): unknown {
		const next = this.#line;
		const holds = next && (next.indent > indent || (next.indent === indent && dash.test(next.text)));
		return holds ? this.#value(depth + 1) : null;
	}

	/** A value on the line of its field; lines further in than the field go on with it. */
	#scalar(first: string, indent: number): unknown {
		const pieces = [first];
		for (let line = this.#line; line && line.indent > indent; line = this.#line) {
			if (isStructure(line.text)) throw new Unreadable();
			pieces.push(line.text);
			this.#at++;
		}
		return scalarOf(pieces.join(' '));
	}
}

function isStructure(text: string): boolean {
	return dash.test(text) || field.test(text);
}

/** Numbers, true and false stay text: whoever reads fields takes them as they are printed. */
function scalarOf(written: string): unknown {
	if (written === '[]') return [];
	if (written === '{}') return {};
	if (written === 'null' || written === '~') return null;
	const [, quoted] = /^'((?:[^']|'')*)'$/.exec(written) ?? [];
	if (quoted !== undefined) return quoted.replaceAll("''", "'");
	if (/^["']/.test(written)) return doubleQuoted(written);
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
