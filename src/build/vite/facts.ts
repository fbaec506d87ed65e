import { checkers } from '../../checkers/registry.ts';
import type { Content } from '../../content-model/load.ts';
import { dataFilesOf } from '../../machines/data-files.ts';
import type { Plugin } from './plugin.ts';

/** The modules that islands and routes import: facts of content/data, made at build, small for islands. */
const modules: Readonly<Record<string, (content: Content) => unknown>> = {
	...Object.fromEntries(
		checkers.flatMap(({ modules }) =>
			Object.entries(modules).map(([name, make]) => [`virtual:facts/${name}`, ({ data }: Content) => make(data)]),
		),
	),
	'virtual:facts/data-files': dataFilesOf,
};

/**
 * Gives islands the facts as modules, so that they arrive with the code that needs them, under a name that changes with them.
 * @param read Reads the content anew while somebody writes.
 */
export const facts = (read: () => Content): Plugin => ({
	name: 'facts',
	resolveId: (id) => (id in modules ? `\0${id}` : undefined),
	load(id) {
		const make = modules[id.slice(1)];
		// A parsed text is read faster than a literal of the same size.
		return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make(read())))})`;
	},
});
