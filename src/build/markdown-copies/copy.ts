import type { Nodes as HtmlNode, Root as HtmlRoot } from 'hast';
import { type State, toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { ParsedPage } from '../page/parse.ts';
import { pageHandlers } from './handlers.ts';
import { isCitation, readShown } from './shown.ts';

/** Matches texts that Markdown might misread. Most texts do not match, and skip the slow escaping. */
const suspect = /[\\`*_[\]<>&~|@\n\r\t]|:\/|www|!$/u;
/** The same at the start and the end of a line. */
const suspectEdge = /\n[\s\d#+=-]|\s\n/;

const writing: Options = {
	bullet: '-',
	rule: '-',
	extensions: [gfmToMarkdown({ tablePipeAlign: false })],
	handlers: {
		// An underscore inside a word has no meaning in Markdown, so it is not escaped: codes such as SSPR_0012 must stay searchable.
		text: ({ value }: { value: string }, _, state, info) =>
			suspect.test(value) || suspectEdge.test(info.before + value + info.after)
				? state.safe(value, info).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
				: value,
	},
};

/** Numbers of the sources that a page's text cites. */
function citedNumbers(node: HtmlNode, found = new Set<string>()): Set<string> {
	if (node.type === 'element' && isCitation(node)) found.add(toText(node).trim());
	if ('children' in node) for (const child of node.children) citedNumbers(child, found);
	return found;
}

/** Makes links absolute, because the text is read outside the page. */
function completeLinks(node: Nodes, address: string): void {
	if (node.type === 'link') node.url = new URL(node.url, address).href;
	if ('children' in node) for (const child of node.children) completeLinks(child, address);
}

/**
 * Stands for the content of a page until the conversion has begun: first it copies its tree and takes out white space, which here took as
 * long as all the rest, and is not there.
 */
const content = 'page-content';

function toRoot(shown: HtmlRoot, prefix: string): Root {
	const handlers = { ...pageHandlers(prefix, citedNumbers(shown)), [content]: (state: State) => state.all(shown) };
	const tree = toMdast({ type: 'root', children: [{ type: 'element', tagName: content, properties: {}, children: [] }] }, { handlers });
	if (tree.type !== 'root') throw new Error(`The content of a page became "${tree.type}" instead of a Markdown document.`);
	return tree;
}

/**
 * Converts a built page to Markdown with the same content, as it is in a file of several pages: the numbers of sources contain the
 * page's name.
 * @param address Full address of the page; links are resolved against it, and it is the last line.
 * @param name Name of the page in the file: letters, digits and hyphens.
 */
export function makeCopy(page: ParsedPage, address: string, name: string): string {
	const tree = toRoot(readShown(page), `${name}-`);
	completeLinks(tree, address);
	return `${toMarkdown(tree, writing)}\n<${address}>\n`;
}

/** The same as a file of its own; sources have the numbers that they have on the page. */
export const copyAlone = (copy: string, name: string): string => copy.replaceAll(`[^${name}-`, '[^');
