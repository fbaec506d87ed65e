import { beginsInside, isValue, worthIt } from './document-starts.ts';
import { type JsonText, readJson, startsJson } from './json.ts';
import { lineNumbers } from './line-numbers.ts';
import { brokenAt, foldName, type Line, type Part, type TreePart, type Vocabulary } from './model.ts';

/** Maximum number of brackets that turned out not to start a document: each attempt may have read to the end of the text. */
const maxFailed = 12;

/**
 * The JSON documents of a text, and the runs of lines between them. Each document is a part of its own; one without its beginning is
 * preceded by a broken part.
 */
export function readDocuments(text: string, vocabulary: Vocabulary): { trees: Part[]; rest: Line[][] } {
	const trees: Part[] = [];
	const rest: Line[][] = [];
	const identifies = withMemory((key) => {
		const field = key.length > 80 ? undefined : vocabulary.field(foldName(key));
		return field !== undefined && vocabulary.identifies(field);
	});
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
		if (failed > maxFailed) break;
		const inside = headless !== undefined && done === 0 && trees.length === 0;
		if (!inside && !startsJson(text, hit.index)) continue;
		const start = inside ? headless : hit.index;
		const read = readJson(text, start, identifies, inside);
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

/** Remembers the answers for the names of fields, which a large document repeats in each object. */
function withMemory(ask: (key: string) => boolean): (key: string) => boolean {
	const known = new Map<string, boolean>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const answer = ask(key);
		if (known.size < 10_000) known.set(key, answer);
		return answer;
	};
}

/** What stands in front of a document whose beginning is missing, or that is struck out. */
const remains = /(?:["}\]]\s*,|~~)\s*$/;

function treeOf({ value, broken, damaged, starts }: JsonText, lineAt: (place: number) => number, start: number): TreePart {
	const line = lineAt(start);
	const lineOf = (object: object) => {
		const place = starts.get(object);
		return place === undefined ? line : lineAt(place);
	};
	return { kind: 'tree', line, value, broken, damaged, lineOf };
}
