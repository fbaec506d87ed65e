import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** The children of a YAML node with their names: the key in a map; in a list the entry's id, or its index. */
function entriesOf(node: Node | null | undefined): { names: string[]; at: number; value: Node | null }[] {
	if (isMap<Node, Node>(node)) {
		return node.items.flatMap(({ key, value }) =>
			isScalar(key) ? [{ names: [String(key.value)], at: key.range?.[0] ?? 0, value: value ?? null }] : [],
		);
	}
	if (!isSeq<Node>(node)) return [];
	return node.items.flatMap((item, place) => {
		if (isPair(item)) return [];
		const ids = isMap(item)
			? ['id', 'from', 'q', 'english', 'sku'].map((name) => item.get(name)).filter((id) => typeof id === 'string')
			: [];
		const value = isScalar(item) ? [String(item.value)] : [];
		return [{ names: [...ids, ...value, String(place)] as string[], at: item.range?.[0] ?? 0, value: item }];
	});
}

/**
 * Position of a field in a YAML tree; if only the start of its path exists, the position of the deepest part found.
 * @param path The field's path joined by dots; names in it may contain dots themselves.
 * @param from Position to return if nothing more is found; undefined if nothing of the path was found yet.
 */
function find(node: Node | null | undefined, path: string, from: number | undefined): number | undefined {
	const candidates = entriesOf(node)
		.flatMap((entry) => entry.names.map((name) => ({ ...entry, name })))
		.filter(({ name }) => path === name || path.startsWith(`${name}.`))
		.sort((a, b) => b.name.length - a.name.length);
	const [best] = candidates;
	return best === undefined ? from : find(best.value, path.slice(best.name.length + 1), best.at);
}

/**
 * Finds fields in a text of YAML or JSON, or in the front matter of a page.
 * @returns A function from a field to its line, counted from 1; undefined if no part of the field exists.
 */
function fieldLines(text: string): (field: string) => number | undefined {
	const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
	const counter = new LineCounter();
	const { contents } = parseDocument(front === undefined ? text : `\n${front}`, { lineCounter: counter, uniqueKeys: false });
	return (field) => {
		const at = find(contents as Node | null, field, undefined);
		return at === undefined ? undefined : counter.linePos(at).line;
	};
}

/** Values of `field` in problems of pages that are not fields. */
const noFields: ReadonlySet<string> = new Set(['path', 'folder', 'text']);

/**
 * Adds to each problem the line of its field. A problem without a file or a field on disk gets none.
 * @param root Absolute path of the project.
 */
export function locateProblems(root: string, problems: readonly Problem[]): Problem[] {
	const read = (file: string) => fieldLines(existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');
	const byFile = new Map<string, ReturnType<typeof read>>();
	return problems.map((problem) => {
		if (problem.line !== undefined || !/\.(?:ya?ml|json|mdx?)$/.test(problem.file)) return problem;
		const written = /^line (\d+)$/.exec(problem.field)?.[1];
		if (written !== undefined) return { ...problem, line: Number(written) };
		const lineOf = byFile.get(problem.file) ?? read(problem.file);
		byFile.set(problem.file, lineOf);
		// A field missing from a page belongs in its front matter.
		const first =
			/\.mdx?$/.test(problem.file) && /^[a-z][A-Za-z]*(?:\.|$)/.test(problem.field) && !noFields.has(problem.field) ? 1 : undefined;
		const line = lineOf(problem.field) ?? first;
		return line === undefined ? problem : { ...problem, line };
	});
}
