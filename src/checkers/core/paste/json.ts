/** A JSON document, or as much of it as could be read. */
export interface JsonText {
	value: unknown;
	/** Offset after its last character. */
	end: number;
	broken: boolean;
	/** Objects and arrays in which something is missing, invalid or duplicated. */
	damaged: Set<object>;
	/** Offsets of the objects that have a field which `find` asked for. */
	starts: Map<object, number>;
}

/** Deeper than any tenant's output; anything deeper is skipped. */
const maxDepth = 200;
// Character codes. As constants they cost no look-up in the loop below.
const brace = 0x7b;
const closingBrace = 0x7d;
const bracket = 0x5b;
const closingBracket = 0x5d;
const quote = 0x22;
const single = 0x27;
const comma = 0x2c;
const colon = 0x3a;
const backslash = 0x5c;
const newline = 0x0a;
const slash = 0x2f;
const isSpace = (code: number) => code === 32 || code === newline || code === 9 || code === 13;
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, True: true, False: false, None: null, NaN: null };
const word = /[\w.+-]{1,60}/y;
const number = /^-?\d{1,300}(?:\.\d{1,300})?(?:[eE][+-]?\d{1,4})?$/;

type Container = Record<string, unknown> | unknown[];
interface Open {
	container: Container;
	start: number;
	key: string | undefined;
	/** The token that is expected next. */
	next: 'key' | 'colon' | 'value' | 'comma';
}

/** Whether a document may start here: a bracket followed by a valid JSON token. In prose and PowerShell other text follows. */
export function startsJson(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code !== brace && code !== bracket) return false;
	let next = at + 1;
	while (isSpace(text.charCodeAt(next))) next++;
	if (next >= text.length) return true;
	const then = text.charAt(next);
	return code === brace
		? then === '"' || then === '}' || (then === "'" && /^'\w/.test(text.slice(next, next + 2)))
		: /[[{"\]\d\-tfnTFN']/.test(then);
}

/**
 * Reads one JSON document, and continues after errors: what is missing or invalid damages only the object that contains it. Accepts
 * comments, trailing commas, single quotes and strings that a mail program wrapped. Never throws, never backtracks, and uses its own stack
 * instead of recursion.
 * @param at Offset of its bracket, or of a position inside an object whose beginning is missing (`inside`).
 * @param find Whether the offsets of objects with this field are needed.
 */
export function readJson(text: string, at: number, find: (key: string) => boolean, inside = false): JsonText {
	const damaged = new Set<object>();
	const starts = new Map<object, number>();
	const stack: Open[] = [];
	let root: unknown;
	let broken = inside;
	/** Number of open levels below the maximum depth. */
	let below = 0;
	let i = at;
	const top = () => stack[stack.length - 1];
	const harm = () => {
		broken = true;
		const open = top();
		if (open) damaged.add(open.container);
	};
	const put = (value: unknown) => {
		const open = top();
		if (!open) {
			root = value;
			return;
		}
		if (Array.isArray(open.container)) {
			if (open.next === 'comma') harm();
			open.container.push(value);
		} else if (open.key === undefined) {
			harm();
			return;
		} else {
			const { key, container } = open;
			if (Object.hasOwn(container, key) && container[key] !== value) harm();
			if (key === '__proto__') Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
			else container[key] = value;
			open.key = undefined;
		}
		open.next = 'comma';
	};
	const push = (container: Container, start: number) => {
		if (stack.length >= maxDepth) {
			below++;
			harm();
			return;
		}
		const open = top();
		if (open && !Array.isArray(open.container) && open.next !== 'value') {
			harm();
			// An object where a key is expected: the previous object was not closed.
			const around = stack[stack.length - 2];
			if (around && Array.isArray(around.container) && !Array.isArray(container)) {
				stack.pop();
				around.next = 'value';
			} else open.key = `\u0000${i}`;
		}
		put(container);
		stack.push({ container, start, key: undefined, next: Array.isArray(container) ? 'value' : 'key' });
	};
	const close = (list: boolean) => {
		if (below > 0) {
			below--;
			return;
		}
		while (stack.length > 0 && Array.isArray(top()?.container) !== list) {
			if (!stack.some(({ container }) => Array.isArray(container) === list)) {
				harm();
				return;
			}
			harm();
			stack.pop();
		}
		const open = top();
		if (open && !Array.isArray(open.container) && (open.key !== undefined || open.next === 'colon')) harm();
		stack.pop();
	};
	if (inside) {
		push({}, at);
		harm();
	}
	while (i < text.length) {
		const code = text.charCodeAt(i);
		if (isSpace(code)) {
			i++;
		} else if (code === brace || code === bracket) {
			push(code === brace ? {} : [], i);
			i++;
		} else if (code === closingBrace || code === closingBracket) {
			close(code === closingBracket);
			i++;
			if (stack.length === 0 && below === 0) return { value: root, end: i, broken, damaged, starts };
		} else if (code === comma) {
			const open = top();
			if (open) {
				if (open.next !== 'comma') harm();
				open.next = Array.isArray(open.container) ? 'value' : 'key';
				open.key = undefined;
			}
			i++;
		} else if (code === colon) {
			const open = top();
			if (open?.next === 'colon') open.next = 'value';
			else harm();
			i++;
		} else if (code === quote || code === single) {
			const { value, end, whole } = stringAt(text, i);
			i = end;
			if (below > 0) continue;
			// Or somebody left something out of it.
			if (!whole || value.includes('\n…')) harm();
			const open = top();
			if (open && !Array.isArray(open.container) && (open.next === 'key' || open.next === 'comma')) {
				if (open.next === 'comma') harm();
				// The key is repeated in an object whose beginning is missing: this is the next one of several objects.
				if (stack.length === 1 && inside && Object.hasOwn(open.container, value)) {
					const next: Record<string, unknown> = {};
					if (Array.isArray(root)) root.push(next);
					else root = [open.container, next];
					stack.pop();
					stack.push({ container: next, start: i, key: undefined, next: 'key' });
					damaged.add(next);
				}
				const now = top() as Open;
				if (find(value) && !starts.has(now.container)) starts.set(now.container, now.start);
				now.key = value;
				now.next = 'colon';
			} else put(value);
		} else if (code === slash && (text.charCodeAt(i + 1) === slash || text.charAt(i + 1) === '*')) {
			const end = text.indexOf(text.charAt(i + 1) === '*' ? '*/' : '\n', i + 2);
			i = end < 0 ? text.length : end + (text.charAt(i + 1) === '*' ? 2 : 1);
		} else {
			word.lastIndex = i;
			const [found = ''] = word.exec(text) ?? [];
			if (below === 0 && Object.hasOwn(words, found) && top()?.next === 'value') put(words[found]);
			else if (below === 0 && number.test(found) && top()?.next === 'value') put(Number(found));
			else harm();
			i += Math.max(1, found.length);
		}
	}
	broken = true;
	for (const { container } of stack) damaged.add(container);
	return { value: root, end: text.length, broken, damaged, starts };
}

/** The string at a quote. If it spans lines, it is complete only if its closing quote is followed by a token that can follow a string. */
function stringAt(text: string, start: number): { value: string; end: number; whole: boolean } {
	const mark = text.charCodeAt(start);
	let escaped = false;
	let firstBreak = -1;
	for (let i = start + 1; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === backslash) {
			escaped = true;
			i++;
		} else if (code === mark) {
			if (firstBreak >= 0 && !/^[ \t]*(?:[,:}\]\n]|$)/.test(text.slice(i + 1, i + 40))) break;
			return { value: unescaped(text.slice(start + 1, i), escaped), end: i + 1, whole: true };
		} else if (code === newline) {
			// Mail programs wrap a string once or twice, not over pages.
			if (firstBreak >= 0 && i - firstBreak > 2000) break;
			if (firstBreak < 0) firstBreak = i;
		}
	}
	const end = firstBreak < 0 ? text.length : firstBreak;
	return { value: unescaped(text.slice(start + 1, end), escaped), end, whole: false };
}

function unescaped(written: string, escaped: boolean): string {
	if (!escaped) return written;
	try {
		return JSON.parse(
			`"${written
				.replace(/\n/g, '\\n')
				.replace(/\t/g, '\\t')
				.replace(/\\'/g, "'")
				.replace(/(^|[^\\])"/g, '$1\\"')}"`,
		) as string;
	} catch {
		return written.replaceAll('\\', '');
	}
}
