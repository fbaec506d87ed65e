import { commandWords, longestLine } from './command-words.ts';

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escaped[character] ?? '');

/** Code in a line of text; an option, and a short name with hyphens, is one word. */
const code = (text: string) => {
	let html = '';
	let done = 0;
	for (const { word, at } of commandWords(text)) {
		html += `${escapeHtml(text.slice(done, at))}<span class="o">${escapeHtml(word)}</span>`;
		done = at + word.length;
	}
	return `<code${text.length > longestLine ? ' class="long"' : ''}>${html}${escapeHtml(text.slice(done))}</code>`;
};

/**
 * Turns a line of Markdown of a data file into HTML: `code`, **strong**, [text](link). Everything else is text.
 * @param resolve Gives the address of a link by id; a link that leads nowhere is left as its text.
 */
export function inlineHtml(text: string, resolve: (href: string) => string | undefined): string {
	return text
		.split(/(`[^`]+`)/)
		.map((part) => (part.length > 2 && part.startsWith('`') ? code(part.slice(1, -1)) : prose(part, resolve)))
		.join('');
}

function prose(text: string, resolve: (href: string) => string | undefined): string {
	const strong = (plain: string) => escapeHtml(plain).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
	let html = '';
	let end = 0;
	for (const link of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
		const [whole, label = '', href = ''] = link;
		const address = resolve(href);
		html += strong(text.slice(end, link.index)) + (address ? `<a href="${escapeHtml(address)}">${strong(label)}</a>` : strong(label));
		end = link.index + whole.length;
	}
	return html + strong(text.slice(end));
}

/** The same line as plain text, for search and copying: markup is dropped, the text of links is kept. */
export const inlineText = (text: string) =>
	text
		.replace(/\[([^\]]*)\]\([^)\s]+\)/g, '$1')
		.replaceAll('**', '')
		.replaceAll('`', '');
