import { existsSync } from 'node:fs';
import type { Reached } from '../reaches/reached.ts';
import type { Plugin } from './plugin.ts';

/** The module that Astro generates with all content entries. */
const storeModule = '\0astro:data-layer-content';

/** The cache file of Astro that the module is generated from. */
export const storeFile = 'data-store.json';

/**
 * Makes a build read the entries from their cache file. Astro puts them into a module as one string, which the bundler parses, keeps,
 * escapes and writes: with thousands of pages that is a third of its time and hundreds of megabytes. Pages are rendered on the machine
 * that has the file.
 * @param file Gives the absolute path of the file; called when the module is loaded.
 */
export function contentStore(reached: Reached, file: () => string): Plugin {
	return {
		name: 'content-store',
		apply: 'build',
		load: {
			order: 'pre',
			handler(id) {
				if (id !== storeModule) return;
				if (!existsSync(file())) throw new Error(`Astro no longer keeps its entries in ${file()}, as 7.3.4 does.`);
				reached.add('content-store');
				return `import { readFileSync } from 'node:fs'; export default JSON.parse(readFileSync(${JSON.stringify(file())}, 'utf8'));`;
			},
		},
	};
}
