import { type MdastNode, markdownToMdast } from 'satteri';
import { type Taken, takenFromPage, wordsOf } from './shown.ts';

type Node = MdastNode & { children?: readonly Node[]; value?: string; url?: string; label?: string | null };

/** Reads a Markdown file with the site's own Markdown processor, which is not the one that wrote the file. */
function takenFromMarkdown(markdown: string): Taken {
	let text = '';
	const links: string[] = [];
	const read = (node: Node) => {
		const inline = ['text', 'inlineCode', 'strong', 'emphasis', 'link', 'delete'].includes(node.type);
		if (!inline) text += ' ';
		if (node.type === 'footnoteReference') text += node.label ?? '';
		else if (node.type !== 'html' && node.value !== undefined) text += node.value;
		if (node.type === 'link') links.push(new URL(node.url ?? '').href);
		for (const child of node.children ?? []) read(child);
		if (!inline) text += ' ';
	};
	read(markdownToMdast(markdown) as Node);
	return { words: wordsOf(text), links };
}

/** The first difference of two lists, with its context. */
function difference(what: string, expected: readonly string[], actual: readonly string[]): string[] {
	const at = expected.findIndex((value, place) => value !== actual[place]);
	const place = at < 0 ? expected.length : at;
	if (at < 0 && actual.length === expected.length) return [];
	const around = (list: readonly string[]) => list.slice(Math.max(0, place - 4), place + 4).join(' ');
	return [`${what} ${place + 1}: the page has "${around(expected)}", the Markdown "${around(actual)}"`];
}

/**
 * Compares a page with its Markdown copy.
 * @param address Full address of the page; the copy ends with it.
 * @returns What the copy lacks, adds or changes.
 */
export function compareCopy(html: string, markdown: string, address: string): string[] {
	const end = `\n<${address}>\n`;
	if (!markdown.endsWith(end)) return [`does not end with the address of its page, ${address}`];
	const [page, copy] = [takenFromPage(html, address), takenFromMarkdown(markdown.slice(0, -end.length))];
	return [...difference('word', page.words, copy.words), ...difference('link', page.links, copy.links)];
}
