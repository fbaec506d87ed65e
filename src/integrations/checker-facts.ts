import type { AstroIntegration } from 'astro';
import { checkers } from '../checkers/registry.ts';
import type { Content } from '../content-model/load.ts';
import { dataFilesOf } from '../machines/data-files.ts';

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
export function checkerFacts(read: () => Content): AstroIntegration {
	return {
		name: 'checker-facts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'checker-facts',
								resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
								load(id: string) {
									const make = modules[id.slice(1)];
									// A parsed text is read faster than a literal of the same size.
									return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make(read())))})`;
								},
							},
						],
					},
				});
			},
		},
	};
}
