import { counted } from '../counted.ts';
import type { Content, Page } from '../load.ts';
import { lastLineOf, lineOf, type TextNode, textOf, treeOf } from '../page-tree.ts';
import { closest, type Problem } from '../problem.ts';

/** The kinds of notes that pages may have. */
const notes = ['note', 'tip', 'caution', 'danger'];

/** Checks that heading levels are not skipped, code blocks and notes are closed, table rows are complete, and no TODO is left. */
export function checkBlocks({ pages }: Content): Problem[] {
	return pages.flatMap((page) => {
		const lines = page.body.split('\n');
		const { nodes } = treeOf(page);
		return [
			...checkHeadings(page, nodes),
			...nodes.flatMap((node) => checkBlock(page, node, lines)),
			...nodes.flatMap((node) => checkTable(page, node, lines)),
			...nodes.flatMap((node) => checkTodo(page, node)),
		];
	});
}

const at = ({ file }: Page, line: number) => ({ file, field: `line ${line}`, line });

function checkHeadings(page: Page, nodes: readonly TextNode[]): Problem[] {
	let above = 1;
	return nodes.flatMap((node): Problem[] => {
		if (node.type !== 'heading') return [];
		const here = at(page, lineOf(page, node));
		const { depth } = node;
		const before = above;
		above = depth;
		if (textOf(node).trim() === '')
			return [{ ...here, message: 'a heading without words', fix: 'Write the heading, or remove the # signs.' }];
		if (depth === 1)
			return [{ ...here, message: 'a heading with one #', fix: 'Write ##: the title of the page is the only heading of the first level.' }];
		if (depth > before + 1)
			return [
				{
					...here,
					message: `a heading with ${'#'.repeat(depth)} below one with ${'#'.repeat(before)}`,
					fix: `Write ${'#'.repeat(before + 1)}: readers who listen to the page go from level to level.`,
				},
			];
		return [];
	});
}

const fence = /^[\s>]*(`{3,}|~{3,})/;

function checkBlock(page: Page, node: TextNode, lines: readonly string[]): Problem[] {
	const first = lineOf(page, node);
	const here = at(page, first);
	const opening = lines[(node.position?.start.line ?? 1) - 1] ?? '';
	const ending = lines[(node.position?.end.line ?? 1) - 1] ?? '';
	if (node.type === 'code' && fence.test(opening)) {
		const closed = lastLineOf(page, node) > first && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(ending);
		if (closed && !/^\s*(?:`{3,}|~{3,})\w/m.test(node.value)) return [];
		return [
			{ ...here, message: 'a block of code that is not closed', fix: 'Write ``` on a line of its own below the last line of the code.' },
		];
	}
	if (node.type === 'containerDirective') {
		if (!notes.includes(node.name)) return [unknownNote(here, node.name)];
		const last = lastLineOf(page, node);
		// The closing ::: may belong to a note inside this one.
		const inside = node.children.some((child) => child.type === 'containerDirective' && lastLineOf(page, child as TextNode) === last);
		if (/^[\s>]*:{3,}\s*$/.test(ending) && last > first && !inside) return [];
		return [{ ...here, message: `the note :::${node.name} is not closed`, fix: 'Write ::: on a line of its own below its last line.' }];
	}
	if (node.type === 'leafDirective') return [unknownNote(here, node.name, '::')];
	if (node.type === 'paragraph') {
		const stray = lines
			.slice((node.position?.start.line ?? 1) - 1, node.position?.end.line ?? 1)
			.findIndex((line) => /^[\s>]*:{2,}(?:\s|$)/.test(line));
		if (stray >= 0)
			return [
				{
					...at(page, first + stray),
					message: '::: that closes or begins no note',
					fix: 'Begin a note with :::note[A heading] without a space, and close it with one :::.',
				},
			];
	}
	return [];
}

function unknownNote(here: ReturnType<typeof at>, name: string, colons = ':::'): Problem {
	const near = closest(name.toLowerCase(), notes);
	return {
		...here,
		message: `${colons}${name} is no note`,
		fix: near ? `Write :::${near}.` : `Write one of: ${notes.map((note) => `:::${note}`).join(', ')}.`,
	};
}

function checkTable(page: Page, node: TextNode, lines: readonly string[]): Problem[] {
	if (node.type === 'paragraph') {
		const [first = ''] = lines.slice((node.position?.start.line ?? 1) - 1);
		if (!/^\s*\|.*\|\s*$/.test(first)) return [];
		return [
			{
				...at(page, lineOf(page, node)),
				message: 'rows of a table that is none',
				fix: 'Write a line such as | --- | --- | below the first row, with as many cells, and an empty line above the table.',
			},
		];
	}
	if (node.type !== 'table') return [];
	const [head, ...rows] = node.children;
	const wanted = head?.children.length ?? 0;
	return rows.flatMap((row): Problem[] => {
		const line = row.position?.start.line ?? 1;
		const cells = cellsIn(lines[line - 1] ?? '');
		if (cells === wanted) return [];
		return [
			{
				...at(page, page.bodyLine + line - 1),
				message: `the row has ${counted(cells, 'cell')}, the table ${wanted}`,
				fix:
					cells < wanted
						? 'Add the cells that are missing; an empty one is | |.'
						: 'Remove a |, or write \\| where it belongs to the text.',
			},
		];
	});
}

/** Number of cells in a row as written: the parser drops surplus cells. */
function cellsIn(line: string): number {
	const bare = line.trim().replaceAll('\\|', '').replace(/^\|/, '').replace(/\|$/, '');
	return bare.split('|').length;
}

/** Matches placeholders of unfinished text. */
export const unfinished = /(?<!\p{L})(?:TODO|FIXME|TBD|XXX|[Ll]orem ipsum)(?!\p{L})|\?\?\?/u;

function checkTodo(page: Page, node: TextNode): Problem[] {
	if (node.type !== 'text') return [];
	return node.value.split('\n').flatMap((text, place) => {
		const word = unfinished.exec(text)?.[0];
		if (word === undefined) return [];
		const fix = 'Finish the sentence, or take it out until it is known.';
		return [{ ...at(page, lineOf(page, node) + place), message: `"${word}" stands in the text`, fix }];
	});
}
