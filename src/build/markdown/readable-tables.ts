import type { HastNode, HastPluginEntry } from 'satteri';
import { withColon } from '../../i18n/text.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** Descendants of an element with a tag name, in document order. */
function below(node: Readonly<Element>, tag: string): Readonly<Element>[] {
	return node.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === tag ? [child] : below(child, tag)));
}

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
				const headers = below(table, 'th').map((cell) => context.textContent(cell).trim());
				if (headers.length > 3) context.setProperty(table, 'className', ['wide']);
				for (const row of below(table, 'tr')) {
					below(row, 'td').forEach((cell, column) => {
						const header = headers[column];
						if (column > 0 && header) context.setProperty(cell, 'data-label', withColon(header));
					});
				}
			},
		},
	],
});
