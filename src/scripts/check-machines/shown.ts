import { Parser } from 'htmlparser2';

/** The content of a page: its words in order, and the targets of its links. */
export interface Taken {
	words: string[];
	/** Full addresses; links from a statement to the page's own list of sources are left out. */
	links: string[];
}

/** Elements that end a word. */
const blocks = new Set(
	'address article aside blockquote br caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre section sup summary table td th tr ul'.split(
		' ',
	),
);
/** Elements that need a browser or are decoration. */
const left = new Set(['astro-island', 'button', 'form', 'script', 'style']);

/** The words of a text in order: runs of letters, marks and digits. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * Reads the content of a built page: without forms and counts; drawings count by their description.
 * @param address Full address of the page.
 */
export function takenFromPage(html: string, address: string): Taken {
	let text = '';
	const links: string[] = [];
	/** For each open element: whether it and its descendants are left out. */
	const open: boolean[] = [];
	const parser = new Parser({
		onopentag(name, { class: classes = '', href, hidden, role, 'aria-label': label = '' }) {
			const out = name !== 'main' && ((open.at(-1) ?? true) || left.has(name) || hidden !== undefined || classes === 'count');
			const picture = !out && role === 'img';
			if (picture) text += ` ${label} `;
			open.push(out || picture);
			if (out) return;
			if (blocks.has(name)) text += ' ';
			if (name === 'a' && href !== undefined && !href.startsWith('#source-')) links.push(new URL(href, address).href);
		},
		ontext(value) {
			if (open.at(-1) === false) text += value;
		},
		onclosetag(name) {
			if (open.pop() === false && blocks.has(name)) text += ' ';
		},
	});
	parser.end(html);
	return { words: wordsOf(text), links };
}
