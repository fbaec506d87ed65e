import { Parser } from 'htmlparser2';

/** Elements that stand on lines of their own, or that nobody sees: white space beside their tags shows nowhere. */
const blocks = new Set([
	...['html', 'head', 'body', 'meta', 'link', 'title', 'div', 'nav', 'section', 'article', 'header', 'footer', 'main', 'aside'],
	...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'p', 'h1', 'h2', 'h3', 'h4', 'pre', 'figure', 'figcaption', 'details', 'option'],
	...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'sl-sidebar-pane'],
]);

/** Elements whose white space counts, or is compared with what a script makes. */
const verbatim = new Set(['pre', 'textarea', 'script', 'style', 'astro-island']);

/** Takes out the white space beside a block's tag: that of HTML, no spaces that an author chose (no-break, ideographic). */
export function closeUp(html: string): string {
	let result = '';
	let copied = 0;
	let depth = 0;
	let end = 0;
	let afterBlock = false;
	const tag = (name: string, opens: boolean) => {
		const start = parser.startIndex;
		const block = blocks.has(name);
		const text = html.slice(end, start);
		const kept = (afterBlock ? text.replace(/^[ \t\n\f\r]+/, '') : text).replace(block ? /[ \t\n\f\r]+$/ : '', '');
		if (depth === 0 && kept !== text) {
			result += html.slice(copied, end) + kept;
			copied = start;
		}
		if (verbatim.has(name)) depth += opens ? 1 : -1;
		end = parser.endIndex + 1;
		afterBlock = block;
	};
	const parser = new Parser({
		onopentag: (name, _, implied) => implied || tag(name, true),
		onclosetag: (name, implied) => implied || tag(name, false),
	});
	parser.end(html);
	return result + html.slice(copied);
}
