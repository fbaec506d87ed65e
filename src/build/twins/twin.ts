import type { Nodes as HtmlNode, Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { ParsedPage } from '../page/parse.ts';
import { pageHandlers } from './handlers.ts';
import { isCitation, readShown } from './shown.ts';

/** Characters and places where plain text could be read as Markdown. Most texts have none, and looking closer takes the time. */
const suspect = /[\\`*_[\]<>&~|@\n\r\t]|:\/|www|!$|^[\s\d#+=-]|\s$/u;

const writing: Options = {
	bullet: '-',
	rule: '-',
	extensions: [gfmToMarkdown({ tablePipeAlign: false })],
	handlers: {
		// An underscore inside a word means nothing in Markdown; codes such as SSPR_0012 have to be found as they are.
		text: ({ value }: { value: string }, _, state, info) =>
			suspect.test(value) ? state.safe(value, info).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_') : value,
	},
};

/** The numbers of the sources that a page names in its text. */
function citedNumbers(node: HtmlNode, found = new Set<string>()): Set<string> {
	if (node.type === 'element' && isCitation(node)) found.add(toText(node).trim());
	if ('children' in node) for (const child of node.children) citedNumbers(child, found);
	return found;
}

/** Links become full addresses, because the text is read outside the page. */
function completeLinks(node: Nodes, address: string): void {
	if (node.type === 'link') node.url = new URL(node.url, address).href;
	if ('children' in node) for (const child of node.children) completeLinks(child, address);
}

function toRoot(shown: HtmlRoot, prefix: string): Root {
	const tree = toMdast(shown, { handlers: pageHandlers(prefix, citedNumbers(shown)) });
	if (tree.type !== 'root') throw new Error(`The content of a page became "${tree.type}" instead of a Markdown document.`);
	return tree;
}

/**
 * Turns a built page into Markdown that says the same, in the form for a file of several pages: the numbers of sources carry the page's name.
 * @param address Full address of the page; links are completed with it, and it stands at the end.
 * @param name Name of the page among others, of letters, digits and hyphens.
 */
export function makeTwin(page: ParsedPage, address: string, name: string): string {
	const tree = toRoot(readShown(page), `${name}-`);
	completeLinks(tree, address);
	return `${toMarkdown(tree, writing)}\n<${address}>\n`;
}

/** As a file of its own; sources have the numbers that they have on the page. */
export const twinAlone = (twin: string, name: string): string => twin.replaceAll(`[^${name}-`, '[^');
