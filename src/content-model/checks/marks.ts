import type { Content, Page } from '../load.ts';
import { lineOf, type TextNode, treeOf } from '../page-tree.ts';
import type { Problem } from '../problem.ts';

/** Text that looks like Markdown syntax but was not parsed as such: pattern, what readers would see, and what to do. */
const unread: readonly (readonly [RegExp, string, string])[] = [
	[
		/\*\*/,
		'asterisks are shown instead of bold',
		'Close each ** with another; move punctuation and brackets outside of them, or put a space beside them.',
	],
	[/\]\s+\((?:q|src|portal|check|file):/, 'a link that is shown as it is written', 'Remove the space between ] and (.'],
	[/\]\([^)]*\s[^)]*\)/, 'a link with a space in its address', 'Remove the space: [text](q:user-reset#anchor).'],
	[/\]\((?:q|src|portal|check|file):[^)]*$/, 'a link that is not closed', 'Write ) behind its address.'],
	[/(?:^|\s)\[[^\]]*\]\[[^\]]*\]/, 'a link to nothing', 'Write the address in round brackets: [text](q:user-reset).'],
	[/(?:^|\s)#{2,6}\S/, '# signs are shown instead of a heading', 'Put a space after the # signs, at the beginning of a line.'],
	[/`/, 'a backtick is shown', 'Close each backtick with another one.'],
];

/** Reports Markdown syntax that readers would see literally. */
export function checkMarks({ pages }: Content): Problem[] {
	return pages.flatMap((page) => treeOf(page).nodes.flatMap((node) => checkNode(page, node)));
}

function checkNode(page: Page, node: TextNode): Problem[] {
	if (node.type === 'link' && /\s/.test(node.url)) {
		const line = lineOf(page, node);
		return [
			{ file: page.file, field: `line ${line}`, line, message: `the address "${node.url}" has a space in it`, fix: 'Remove the space.' },
		];
	}
	// Syntax may be split across several nodes, so paragraphs, headings and cells are checked as a whole, as written.
	if (!['paragraph', 'heading', 'tableCell'].includes(node.type) || !('children' in node)) return [];
	const first = lineOf(page, node);
	const shown = node.children
		.map((child) => (child.type === 'text' || child.type === 'textDirective' ? written(page, child as TextNode) : '\0'))
		.join('');
	return unread.flatMap(([pattern, message, fix]) => {
		const found = pattern.exec(shown);
		if (!found) return [];
		const line = first + shown.slice(0, found.index).split('\n').length - 1;
		const near = shown
			.slice(Math.max(0, found.index - 15), found.index + 15)
			.replaceAll('\0', '…')
			.trim();
		return [{ file: page.file, field: `line ${line}`, line, message: `${message}: "${near}"`, fix }];
	});
}

/** The source text of a node, without characters escaped by a backslash. */
function written({ body }: Page, node: TextNode): string {
	const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
	return body.slice(start.offset, end.offset).replace(/\\./g, '\0\0');
}
