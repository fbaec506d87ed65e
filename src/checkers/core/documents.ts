/** What was found in a pasted text. */
export interface Documents {
	/** Every JSON object or array that could be read, in order. */
	values: unknown[];
	/** The text around them. */
	rest: string;
	/** Something looked like JSON and could not be read, or ended too early. */
	broken: boolean;
	/** The text was longer, or held more pieces, than is looked at. */
	cut: boolean;
}

/** Characters looked at unless the caller expects more. A megabyte of anything has to be answered at once. */
const usualLength = 2_000_000;
/** Pieces read; a failed attempt costs far more than a character. */
const mostPieces = 2000;
/** Pieces kept while the bracket around them is still open: a list of a large tenant has that many entries. */
const mostInside = 200_000;

/** Deeper than anything a tenant prints; what is deeper is garbage and gets no memory. */
const deepest = 200;

interface Piece {
	start: number;
	end: number;
}

const [brace, bracket, closingBrace, closingBracket, quote, backslash, newline] = [...'{[}]"\\\n'].map((char) => char.charCodeAt(0));

/**
 * Brackets whose closing one is found, outermost only, in one pass. Strings are skipped inside a bracket only: prose has apostrophes.
 * Character codes and a bounded stack, because a megabyte of brackets has to be passed over within milliseconds.
 */
function outermost(text: string): { pieces: Piece[]; unclosed: boolean; cut: boolean } {
	const open = new Int32Array(deepest);
	let depth = 0;
	const pieces: Piece[] = [];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === brace || code === bracket) {
			if (depth === deepest) depth = 0;
			open[depth++] = i;
		} else if (code === quote) {
			if (depth > 0) i = endOfString(text, i);
		} else if ((code === closingBrace || code === closingBracket) && depth > 0) {
			const start = open[--depth] ?? 0;
			if (text.charCodeAt(start) !== (code === closingBrace ? brace : bracket)) {
				// Not JSON from here on back; what was complete inside stays found.
				depth = 0;
				continue;
			}
			while (pieces.length > 0 && (pieces.at(-1)?.start ?? 0) > start) pieces.pop();
			pieces.push({ start, end: i + 1 });
			if (pieces.length > (depth > 0 ? mostInside : mostPieces)) return { pieces, unclosed: true, cut: true };
		}
	}
	return { pieces, unclosed: depth > 0, cut: false };
}

/** Place of the quote that ends a string, or of the line's end: JSON strings do not run over lines. */
function endOfString(text: string, start: number): number {
	for (let i = start + 1; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === backslash) i++;
		else if (code === quote || code === newline) return i;
	}
	return text.length;
}

/**
 * Reads the JSON documents out of a pasted text: one or several, one per line, between prompts and headers, with a byte order mark.
 * Never throws, and takes time in proportion to the length only.
 * @param longest Characters looked at.
 */
export function readDocuments(pasted: string, longest = usualLength): Documents {
	const text = pasted.slice(0, longest).replaceAll('\u0000', '').replaceAll('\ufeff', '').replaceAll('\r\n', '\n');
	const { pieces, unclosed, cut } = outermost(text);
	const result: Documents = { values: [], rest: '', broken: unclosed, cut: cut || pasted.length > longest };
	const around: string[] = [];
	let done = 0;
	for (const { start, end } of pieces.slice(0, mostPieces)) {
		around.push(text.slice(done, start));
		done = end;
		try {
			result.values.push(JSON.parse(text.slice(start, end)));
		} catch {
			// Not JSON after all, a PowerShell block for example: leave it to whoever reads lines.
			result.broken = true;
			around.push(text.slice(start, end));
		}
	}
	if (!cut) around.push(text.slice(done));
	result.rest = around.join('\n');
	return result;
}

/**
 * Visits every object inside a value, itself included, without recursion and no deeper than anything a tenant prints.
 * @param visit Returns true if what is inside the object needs no visit.
 */
export function eachObject(value: unknown, visit: (object: Readonly<Record<string, unknown>>) => boolean): void {
	const levels = 12;
	const mostVisits = 50_000;
	const queue: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
	for (let next = 0; next < queue.length && next < mostVisits; next++) {
		const entry = queue[next];
		if (!entry || entry.depth > levels || typeof entry.value !== 'object' || entry.value === null) continue;
		const inside = Array.isArray(entry.value)
			? entry.value
			: visit(entry.value as Record<string, unknown>)
				? []
				: Object.values(entry.value);
		for (const child of inside) if (typeof child === 'object' && child !== null) queue.push({ value: child, depth: entry.depth + 1 });
	}
}

/** A property by its name in any case, for Graph writes displayName and PowerShell DisplayName. Own properties only. */
export function property(object: Readonly<Record<string, unknown>>, name: string): unknown {
	if (Object.hasOwn(object, name)) return object[name];
	const wanted = name.toLowerCase();
	const key = Object.keys(object).find((candidate) => candidate.toLowerCase() === wanted);
	return key === undefined ? undefined : object[key];
}

/** A property that is a text, not empty. */
export function textProperty(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
	const value = property(object, name);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
