import type { HastPluginEntry } from 'satteri';

/** HTML plugin: a Markdown table may scroll sideways on a narrow screen, so it has to be reachable by keyboard. */
export const focusableTables: HastPluginEntry = () => ({
	name: 'focusable-tables',
	element: [{ filter: ['table'], visit: (node, context) => context.setProperty(node, 'tabIndex', 0) }],
});
