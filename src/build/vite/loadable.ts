import type { Reached } from '../reaches/reached.ts';
import type { Plugin } from './plugin.ts';

/** Vite's module that stands before each import that a script makes on demand. */
const helper = '\0vite/preload-helper.js';

/** Not for style sheets: those of the islands are linked by their pages. */
const code = (base: string) => `
const there = new Set();
export const __vitePreload = async (load, files = []) => {
	await Promise.all(files.map(async (file) => {
		if (there.has(file)) return;
		const response = await fetch(${JSON.stringify(base)} + file);
		if (!response.ok) throw new Error(file + ': ' + response.status);
		await response.blob();
		there.add(file);
	}));
	return load();
};`;

/**
 * Fetches the files of an import, all at once, before it is made: Firefox and Safari never try a module again that could not be loaded
 * once, so trying again after a lost connection would be in vain. Takes the place of Vite's helper, which is also a third of what every
 * page runs. No upstream option.
 */
export function loadable(reached: Reached): Plugin {
	let base = '/';
	return {
		name: 'loadable',
		enforce: 'pre',
		apply: 'build',
		configResolved: (config) => {
			base = config.base;
		},
		load(id) {
			if (id !== helper) return;
			reached.add('preload-helper');
			return code(base);
		},
	};
}
