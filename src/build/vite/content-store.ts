import { existsSync } from 'node:fs';
import type { Reached } from '../reaches/reached.ts';
import type { Plugin } from './plugin.ts';

/** The module that Astro makes of all entries. */
const storeModule = '\0astro:data-layer-content';

/** The file in Astro's cache that it makes the module of. */
export const storeFile = 'data-store.json';

/**
 * Has a build read the entries from the file they lie in. Astro writes them into a module as one string, which the bundler reads, keeps,
 * quotes and writes: of thousands of pages, a third of its time and hundreds of megabytes. Pages are made on the machine that has the file.
 * @param file Absolute path of the file, asked for when the module is loaded.
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
