import { checkers } from '../../checkers/registry.ts';
import type { Content } from '../../content-model/load.ts';
import { dataFilesOf } from '../../machines/data-files.ts';
import type { Plugin } from './plugin.ts';

/** Virtual modules with facts of content/data for islands and routes, packed for islands. */
const modules: Readonly<Record<string, (content: Content) => unknown>> = {
	...Object.fromEntries(
		checkers.flatMap(({ modules }) =>
			Object.entries(modules).map(([name, make]) => [`virtual:facts/${name}`, ({ data }: Content) => make(data)]),
		),
	),
	'virtual:facts/data-files': dataFilesOf,
};

/**
 * Provides facts as virtual modules, so that they are bundled with the code that needs them, and their file names change with them.
 * @param read Reads the content again during development.
 */
export const facts = (read: () => Content): Plugin => ({
	name: 'facts',
	resolveId: (id) => (id in modules ? `\0${id}` : undefined),
	load(id) {
		const make = modules[id.slice(1)];
		// JSON.parse of a string is faster than an object literal of the same size.
		return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make(read())))})`;
	},
});
