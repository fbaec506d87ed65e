import type { HastNode, HastPluginEntry } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/** The elements of a kind below an element, in order. */
function below(node: Readonly<Element>, tag: string): Readonly<Element>[] {
	return node.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === tag ? [child] : below(child, tag)));
}

/**
 * HTML plugin: makes Markdown tables readable on a phone. Each cell after the first carries its column's header, so that the style sheet can
 * make a row of its own of each; a table of four columns and more becomes rows earlier.
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
						if (column > 0 && header) context.setProperty(cell, 'data-label', header);
					});
				}
			},
		},
	],
});
