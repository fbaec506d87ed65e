import { readCells, startsCells } from './cells.ts';
import { cleanText, linesOf } from './clean.ts';
import { readColumns, startsColumns } from './columns.ts';
import { readDelimited, startsDelimited } from './delimited.ts';
import { type JsonText, readJson, startsJson } from './json.ts';
import { readList, startsList } from './list.ts';
import { brokenAt, foldName, type Line, type Part, type PasteRecord, type TreePart, unreadOf, type Vocabulary } from './model.ts';
import { readYaml, startsYaml, yamlRuns } from './yaml.ts';

/** Maximum number of characters that are read: more than a large tenant prints, few enough for a phone. */
const maxLength = 32_000_000;
/** Maximum number of brackets that turned out not to start a document: each attempt may have read to the end of the text. */
const maxFailed = 12;

/** The parts of a paste, in the order of the text. */
export interface Reading {
	parts: Part[];
	/** True if the text was longer than the maximum. */
	cut: boolean;
	empty: boolean;
}

/**
 * Splits a pasted text into documents, printed lists, tables and the lines around them. Parts are recognized by their structure alone, not
 * by what the text says about itself. Every line is in exactly one part. Never throws; work is linear in the length.
 * @param vocabulary What the checker knows about field names.
 */
export function readParts(pasted: string, vocabulary: Vocabulary): Reading {
	const text = cleanText(pasted.slice(0, maxLength));
	const cut = pasted.length > maxLength;
	if (text.trim() === '') return { parts: [], cut, empty: true };
	const unquoted = unquotedText(text);
	const { trees, rest } = readTrees(unquoted, vocabulary);
	const parts = [...trees, ...rest.flatMap((lines) => readLines(singleSpaced(lines), vocabulary))];
	const place = (part: Part) => (part.kind === 'text' ? (part.lines[0]?.number ?? 0) : part.line);
	return { parts: parts.sort((a, b) => place(a) - place(b)), cut, empty: false };
}

const unquotedText = (text: string) =>
	linesOf(text)
		.map((line) => line.text)
		.join('\n');

/** The JSON documents, and the runs of lines between them. */
function readTrees(text: string, vocabulary: Vocabulary): { trees: Part[]; rest: Line[][] } {
	const trees: Part[] = [];
	const rest: Line[][] = [];
	const known = new Map<string, boolean>();
	const find = (key: string) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const field = key.length > 80 ? undefined : vocabulary.field(foldName(key));
		const found = field !== undefined && vocabulary.identifies(field);
		if (known.size < 10_000) known.set(key, found);
		return found;
	};
	const lineAt = lineNumbers(text);
	let done = 0;
	let failed = 0;
	const leave = (end: number) => {
		const number = lineAt(done);
		const lines = text
			.slice(done, end)
			.split('\n')
			.map((line, index) => ({ number: number + index, text: line.trimEnd() }));
		if (lines.some((line) => line.text !== '')) rest.push(lines);
	};
	const next = /[{[]/g;
	const headless = beginsInside(text, vocabulary);
	for (let hit = next.exec(text); hit; hit = next.exec(text)) {
		const at = hit.index;
		if (failed > maxFailed) break;
		if (!(headless !== undefined && done === 0 && trees.length === 0) && !startsJson(text, at)) continue;
		const inside = headless !== undefined && trees.length === 0 && done === 0;
		const start = inside ? headless : at;
		const read = readJson(text, start, find, inside);
		if (isValue(read, text, start)) {
			next.lastIndex = read.end;
			continue;
		}
		if (!worthIt(read, text, start)) {
			failed += read.end - start > 2000 ? 1 : 0;
			if (inside) break;
			continue;
		}
		// The rest of a document whose beginning is missing, or a sign that what follows is struck out.
		const before = text.slice(Math.max(done, start - 200), start);
		if (remains.test(before)) trees.push(brokenAt({ number: lineAt(start), text: before }));
		leave(start);
		trees.push(treeOf(read, lineAt, start));
		done = read.end;
		next.lastIndex = done;
	}
	leave(text.length);
	return { trees, rest };
}

const remains = /(?:["}\]]\s*,|~~)\s*$/;

/**
 * Whether brackets that follow other text on their line are only a value of a field or a part of a sentence, since nothing in them needs
 * to be found.
 */
function isValue({ starts, end }: JsonText, text: string, start: number): boolean {
	if (starts.size > 0) return false;
	// Empty brackets before words are a check box.
	if (end - start < 4 && /^[ \t]*\p{L}/u.test(text.slice(end, end + 80))) return true;
	// Looking back only this far keeps long lines with many documents linear.
	const before = text.slice(Math.max(0, start - 200), start);
	const own = before.slice(before.lastIndexOf('\n') + 1).trim();
	return own !== '' && !/[}\]]$/.test(own) && end - start < 20_000 && !text.slice(start, end).includes('\n');
}

/** Whether a document is worth keeping: a broken one without any object of interest is prose with brackets. */
function worthIt({ broken, value, starts, end }: JsonText, text: string, start: number): boolean {
	if (value === undefined) return false;
	return (
		!broken ||
		starts.size > 0 ||
		(/^[{[]\s*["{]/.test(text.slice(start, start + 200)) && /"\s*:/.test(text.slice(start, Math.min(end, start + 2000))))
	);
}

const member = /^\s*"[@\w.]{1,60}"\s*:\s*(?:"|\d|true|false|null|[{[])/;

/** Where a document starts whose beginning is missing: its first lines are members of an object, and later lines contain brackets. */
function beginsInside(text: string, vocabulary: Vocabulary): number | undefined {
	let at = 0;
	for (let count = 0; count < 40 && at < text.length; count++) {
		const end = text.indexOf('\n', at);
		const line = text.slice(at, end < 0 ? Math.min(text.length, at + 4000) : Math.min(end, at + 4000));
		if (member.test(line)) {
			const name = /"([@\w.]{1,60})"/.exec(line)?.[1] ?? '';
			return vocabulary.field(foldName(name)) !== undefined || name.startsWith('@') ? at : undefined;
		}
		if (/[{[]\s*["{[\]}]?\s*$/.test(line) || /[{[]\s*["{]/.test(line)) return undefined;
		if (end < 0) return undefined;
		at = end + 1;
	}
	return undefined;
}

function treeOf({ value, broken, damaged, starts }: JsonText, lineAt: (place: number) => number, start: number): TreePart {
	const line = lineAt(start);
	const lineOf = (object: object) => {
		const place = starts.get(object);
		return place === undefined ? line : lineAt(place);
	};
	return { kind: 'tree', line, value, broken, damaged, lineOf };
}

/** Gives the line number at an offset, by binary search in the offsets of the line breaks. */
function lineNumbers(text: string): (place: number) => number {
	const breaks: number[] = [];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
	return (place) => {
		let low = 0;
		let high = breaks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((breaks[middle] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		return low + 1;
	};
}

/** Removes the blank lines that some programs insert after every line when copying. */
function singleSpaced(lines: readonly Line[]): readonly Line[] {
	let written = 0;
	let followed = 0;
	for (const [place, { text }] of lines.entries()) {
		if (text.trim() === '') continue;
		written++;
		if (place + 1 < lines.length && lines[place + 1]?.text.trim() === '') followed++;
	}
	if (written < 2 || (followed < written - 1 && followed < written * 0.7)) return lines;
	return lines.filter(({ text }, place) => text.trim() !== '' || place === 0 || lines[place - 1]?.text.trim() === '');
}

function readLines(lines: readonly Line[], vocabulary: Vocabulary): Part[] {
	const parts: Part[] = [];
	let text: Line[] = [];
	const mention = lastMention(lines, vocabulary);
	const runs = yamlRuns(lines);
	const add = (found: readonly Part[]) => {
		if (text.length > 0) parts.push({ kind: 'text', lines: text });
		text = [];
		for (const part of found) parts.push(part);
	};
	for (let place = 0; place < lines.length; ) {
		const line = lines[place] as Line;
		if (line.text.trim() === '') {
			place++;
			continue;
		}
		if (startsYaml(lines, place, runs) && place <= mention) {
			const yaml = readYaml(lines, place);
			// A document that begins inside of another one, whose rest stands above.
			const cut = /^\s/.test(line.text) && /^\S+$/.test(lines[place - 1]?.text ?? '');
			if (cut || yaml.documents === undefined) add([brokenAt(line)]);
			else {
				add(
					yaml.documents.map(
						({ value, line: start }): Part => ({
							kind: 'tree',
							line: start,
							value,
							broken: false,
							damaged: new Set(),
							lineOf: (object) => yaml.lineOf(object) ?? start,
						}),
					),
				);
			}
			for (const between of yaml.between) text.push(between);
			place = yaml.next;
			continue;
		}
		const read = startsDelimited(lines, place, vocabulary)
			? readDelimited(lines, place, vocabulary)
			: startsColumns(lines, place, vocabulary)
				? readColumns(lines, place, vocabulary)
				: startsCells(lines, place, vocabulary)
					? readCells(lines, place, vocabulary)
					: startsList(lines, place, vocabulary)
						? readList(lines, place, vocabulary)
						: undefined;
		if (read && read.next > place) {
			add([read.part]);
			place = read.next;
			const { part } = read;
			const below = lines[place];
			if (part.kind !== 'records' || part.layout === 'list') continue;
			// A few words directly below, and nothing else: the beginning of a row that is cut off.
			if (below && place === lines.length - 1 && rowStart.test(below.text)) {
				part.unread.push(unreadOf(below.number, below.text));
				place++;
			}
		} else {
			text.push(line);
			place++;
		}
	}
	add([]);
	return withGroups(parts, vocabulary);
}

const rowStart = /^\s*(?:\S+\s){0,2}\S*[^\s.!?:,$)\]}>`*|=-]$/;

/** Maximum number of lines between the heading of a group and its table. */
const maxApart = 3;

/**
 * The heading of a group (`   State: Enabled`, as Format-Table -GroupBy prints it) applies to every row of the table below, so it is added
 * to each row as a field.
 */
function withGroups(parts: readonly Part[], vocabulary: Vocabulary): Part[] {
	return parts.flatMap((part, place): Part[] => {
		if (groupHead(part, parts[place + 1], vocabulary)) return [];
		const head = groupHead(parts[place - 1], part, vocabulary);
		if (!head || part.kind !== 'records') return [part];
		const records = part.records.map((record) => ({
			...record,
			fields: new Map([...head.fields, ...record.fields]),
			written: new Map([...head.written, ...record.written]),
		}));
		return [{ ...part, headings: [...head.fields.keys(), ...part.headings], records }];
	});
}

/** The single field above a table; undefined for any other list. */
function groupHead(part: Part | undefined, below: Part | undefined, vocabulary: Vocabulary): PasteRecord | undefined {
	if (part?.kind !== 'records' || part.layout !== 'list' || part.records.length !== 1 || part.unread.length > 0) return undefined;
	if (below?.kind !== 'records' || below.layout !== 'columns' || below.line - part.end > maxApart) return undefined;
	const [head] = part.records;
	const names = [...(head?.written.values() ?? [])];
	return names.length === 1 && names.every((name) => vocabulary.field(foldName(name)) !== undefined) ? head : undefined;
}

const yamlField = /^\s*(?:-\s+)*['"]?([@\w.]{1,60})['"]?\s*:/;

/** Index of the last line with an identifying field; -1 if there is none. */
function lastMention(lines: readonly Line[], vocabulary: Vocabulary): number {
	const mentions = ({ text }: Line) => {
		const name = yamlField.exec(text)?.[1];
		const field = name === undefined ? undefined : vocabulary.field(foldName(name));
		return name?.startsWith('@odata.') === true || (field !== undefined && vocabulary.identifies(field));
	};
	// findLastIndex is missing in the oldest supported browsers.
	for (let place = lines.length - 1; place >= 0; place--) if (mentions(lines[place] as Line)) return place;
	return -1;
}
