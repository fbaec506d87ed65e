import type { ParsedPage } from '../page/parse.ts';

/** A part of a page that can be linked to. */
export interface Section {
	title: string;
	anchor: string;
	text: string;
}

/** A section being read; text before the first anchor gets a section with an empty anchor. */
type Draft = Section & { titled: boolean; row: boolean };

const body = 'text';
const headings = new Set(['h2', 'h3', 'h4']);
/** Elements without readable text, citation marks, and controls such as the choice of a tool. */
const silent = new Set(['script', 'style', 'svg', 'sup', 'nav', 'button', 'fieldset']);
const blocks = new Set(['p', 'li', 'td', 'th', 'dt', 'dd', 'pre', 'br', 'tr', 'div']);
/** A title without an element that ends it is truncated to whole words within this length. */
const longestTitle = 90;

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

function shorten(title: string): string {
	const text = clean(title);
	return text.length <= longestTitle ? text : `${text.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}

/**
 * Reads the sections of a built page: every heading, table row, paragraph or block with an anchor. A row ends with the row, a heading's
 * section at the next anchor.
 * @throws Error if the page has no element with the class that Starlight (0.42.4) gives to the text.
 */
export function readSections({ tokens }: ParsedPage): Section[] {
	const start = (anchor: string, row: boolean): Draft => ({ anchor, title: '', text: '', titled: false, row });
	const sections: Draft[] = [start('', false)];
	let current = sections[0] as Draft;
	let heading = current;
	let found = false;
	let depth = 0;
	let muted = 0;
	let rows = 0;
	/** The text of a collapsed section's summary, until its content begins. */
	let summary: string | undefined;
	for (const token of tokens) {
		if (token.type === 'open') {
			const { name, attributes } = token;
			const { class: classes = '', id } = attributes;
			if (depth > 0) depth++;
			else if (classes.split(' ').includes(body)) depth = 1;
			if (depth === 0) continue;
			found = true;
			if (silent.has(name) || classes === 'count') muted++;
			if (name === 'tr') rows++;
			if (blocks.has(name)) {
				current.text += ' ';
				if (!current.titled) current.title += ' ';
			}
			// The heading of a collapsed section is in its summary, its anchor on the content after it.
			if (name === 'summary') summary = '';
			if (id === undefined || muted > 0) continue;
			current = start(id, rows > 0);
			sections.push(current);
			if (summary !== undefined) {
				Object.assign(current, { title: summary, text: `${summary} `, titled: true });
				summary = undefined;
				heading = current;
			} else if (headings.has(name)) heading = current;
		} else if (depth === 0) {
			// Text outside the content is ignored.
		} else if (token.type === 'text') {
			if (muted > 0) continue;
			if (summary !== undefined) {
				summary += token.text;
				continue;
			}
			current.text += token.text;
			if (!current.titled) current.title += token.text;
		} else {
			const { name } = token;
			depth--;
			// Skipped elements do not nest with themselves.
			if (silent.has(name) || (name === 'small' && muted > 0)) muted--;
			const ends = current.row ? name === 'td' || name === 'th' : headings.has(name) || ['strong', 'p', 'li', 'td'].includes(name);
			if (ends && clean(current.title) !== '') current.titled = true;
			if (name !== 'tr') continue;
			rows--;
			if (current.row) current = heading;
		}
	}
	if (!found) throw new Error(`No element has the class "${body}", in which src/overrides/MarkdownContent.astro puts the text of a page.`);
	return sections
		.map(({ anchor, title, text }) => ({ anchor, title: shorten(title), text: clean(text) }))
		.filter(({ anchor, text }) => anchor === '' || text !== '');
}
