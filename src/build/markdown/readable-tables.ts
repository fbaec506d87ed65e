import type { HastNode, HastPluginEntry } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/** The elements of a kind below an element, in order. */
function below(node: Readonly<Element>, tag: string): Readonly<Element>[] {
	return node.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === tag ? [child] : below(child, tag)));
}

/**
 * HTML plugin: makes Markdown tables readable on a phone. A table may scroll sideways, so it can be reached by keyboard. One of three
 * columns and more carries each column's header on its cells, so that the style sheet can stack them.
 */
export const readableTables: HastPluginEntry = () => ({
	name: 'readable-tables',
	element: [
		{
			filter: ['table'],
			visit(table, context) {
				const headers = below(table, 'th').map((cell) => context.textContent(cell).trim());
				context.setProperty(table, 'tabIndex', 0);
				if (headers.length < 3) return;
				context.setProperty(table, 'className', ['stacking']);
				for (const row of below(table, 'tr')) {
					below(row, 'td').forEach((cell, column) => {
						if (column > 0) context.setProperty(cell, 'data-label', headers[column] ?? '');
					});
				}
			},
		},
	],
});
