import type { ParsedPage } from '../page/parse.ts';

/** A stretch of a page that can be linked to. */
export interface Section {
	title: string;
	anchor: string;
	text: string;
}

/** The text of a built page: its sections, and what stands before the first one, whose anchor is empty. */
type Draft = Section & { titled: boolean; row: boolean };

const body = 'text';
const headings = new Set(['h2', 'h3', 'h4']);
/** Elements without text for readers, citation marks, and choices such as that of a tool. */
const silent = new Set(['script', 'style', 'svg', 'sup', 'nav', 'button', 'fieldset']);
const blocks = new Set(['p', 'li', 'td', 'th', 'dt', 'dd', 'pre', 'br', 'tr', 'div']);
/** A title that no element ends is cut at the word before this length. */
const longestTitle = 90;

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

function shorten(title: string): string {
	const text = clean(title);
	return text.length <= longestTitle ? text : `${text.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}

/**
 * Reads the sections of a built page: every heading, table row, paragraph or block that carries an anchor. A row ends with the row, a
 * heading's text at the next anchor.
 * @throws Error if the page has no element of the class that Starlight (0.42.4) gives to the text.
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
	/** What the summary of a closed section has said so far, until its content comes. */
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
			// The heading of a closed section stands in its summary, its anchor on what follows.
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
			// Not the page's content.
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
			// An ignored element contains no other element of its own name.
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
