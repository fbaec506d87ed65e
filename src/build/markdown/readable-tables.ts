import type { HastNode, HastPluginEntry } from 'satteri';
import { withColon } from '../../i18n/text.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** The children of an element with one of some tag names. Only these are read: a tree is made in JavaScript node by node, as it is read. */
const inside = ({ children }: Readonly<Element>, ...tags: string[]): Readonly<Element>[] =>
	children.filter((child) => child.type === 'element' && tags.includes(child.tagName)) as Element[];

/**
 * HTML plugin: makes Markdown tables readable on a phone. Each cell after the first carries its column header and a colon, so that
 * the style sheet can show it as a row of its own; tables with four or more columns switch to rows at wider screens.
 */
export const readableTables: HastPluginEntry = () => ({
	name: 'readable-tables',
	element: [
		{
			filter: ['table'],
			visit(table, context) {
				const rows = inside(table, 'thead', 'tbody').flatMap((group) => inside(group, 'tr'));
				const headers = rows.flatMap((row) => inside(row, 'th')).map((cell) => context.textContent(cell).trim());
				if (headers.length > 3) context.setProperty(table, 'className', ['wide']);
				for (const row of rows) {
					inside(row, 'td').forEach((cell, column) => {
						const header = headers[column];
						if (column > 0 && header) context.setProperty(cell, 'data-label', withColon(header));
					});
				}
			},
		},
	],
});
