import { type MdastNode, mdxToMdast } from 'satteri';
import type { Page } from './read-pages.ts';

/** A node of a page's text, parsed as the build parses it. */
export type TextNode = MdastNode;

/** A tag or a component in a page. */
export type Tag = Extract<TextNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
/** Whether a node is a component or an HTML element. */
export const isTag = (node: TextNode): node is Tag => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A page's text, read as the build reads it. */
export interface PageTree {
	/** All nodes in document order, each before its children. */
	nodes: readonly TextNode[];
	/** What could not be parsed: the line of the file, what is written there, and the parser's message. */
	faults: readonly { line: number; written: string; reason: string }[];
}

/** Parsing stops after this many faults on one page: they are follow-up errors of one mistake. */
const maxFaults = 12;

function* walk(node: TextNode): Generator<TextNode> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* walk(child as TextNode);
}

/** Blanks the character or tag on which the parser stopped, so that parsing can go on and find the next mistake. */
function blankOut(body: string, line: number, column: number): { body: string; written: string } {
	const lines = body.split('\n');
	const text = lines[line - 1] ?? '';
	// The parser counts columns in bytes.
	const at = Buffer.from(text)
		.subarray(0, column - 1)
		.toString().length;
	const written = text.slice(at, at + 40);
	const tag = /^<\/?[A-Za-z][^<>{}]*>/.exec(written)?.[0].length ?? 1;
	const blank = ' '.repeat(Math.max(1, tag));
	lines[line - 1] = text.slice(0, at) + blank + text.slice(at + blank.length);
	return { body: lines.join('\n'), written };
}

const read = ({ body, bodyLine }: Page): PageTree => {
	const faults: PageTree['faults'][number][] = [];
	let text = body;
	for (;;) {
		try {
			const root = mdxToMdast(text, { features: { directive: true, smartPunctuation: false } });
			return { nodes: [...walk(root)], faults };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const [, line = '1', column = '1', words = reason] = /^(\d+):(\d+): ([\s\S]*)$/.exec(reason) ?? [];
			const next = blankOut(text, Number(line), Number(column));
			faults.push({ line: bodyLine + Number(line) - 1, written: next.written, reason: words });
			if (next.body === text || faults.length >= maxFaults) return { nodes: [], faults };
			text = next.body;
		}
	}
};

let trees = new WeakMap<Page, PageTree>();

/** Reads the text of a page, once. */
export function treeOf(page: Page): PageTree {
	const tree = trees.get(page) ?? read(page);
	trees.set(page, tree);
	return tree;
}

/** Frees the memory of all trees: a build keeps the pages, and needs their trees for the content check only. */
export function forgetTrees(): void {
	trees = new WeakMap();
}

/** The line of the file on which a node begins. */
export const lineOf = ({ bodyLine }: Page, node: TextNode): number => bodyLine + (node.position?.start.line ?? 1) - 1;

/** The line of the file on which a node ends. */
export const lastLineOf = ({ bodyLine }: Page, node: TextNode): number => bodyLine + (node.position?.end.line ?? 1) - 1;

/** The text of a node without its markup. */
export function textOf(node: TextNode): string {
	if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
	return 'children' in node ? node.children.map((child) => textOf(child as TextNode)).join('') : '';
}
