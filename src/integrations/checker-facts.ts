import type { AstroIntegration } from 'astro';
import { numberSources } from '../checkers/core/pack.ts';
import { browserFacts } from '../checkers/license/facts.ts';
import { packSkus } from '../checkers/license/table.ts';
import { packRoleNames, packRoleRules } from '../checkers/role/pack.ts';
import type { Content } from '../content-model/load.ts';
import { dataFilesOf } from '../machines/data-files.ts';

/** The modules that islands and routes import: facts of content/data, made at build, small for islands. Their types stand in src/env.d.ts. */
const modules: Readonly<Record<string, (content: Content) => unknown>> = {
	'virtual:facts/role-names': ({ data }) => packRoleNames(data),
	'virtual:facts/role-rules': ({ data }) => packRoleRules(data),
	'virtual:facts/license': ({ data }) => numberSources(browserFacts(data)),
	'virtual:facts/skus': ({ data }) => packSkus(data.skus, new Set(browserFacts(data).skuHints.map(({ id }) => id))),
	'virtual:facts/data-files': dataFilesOf,
	'virtual:facts/role-templates': ({ data }) => [...data.roles, ...data.otherRoles].map(({ templateId = '' }) => templateId),
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
