import type { Reached } from '../reaches/reached.ts';
import type { Plugin } from './plugin.ts';

/** Vite's helper module for dynamic imports. */
const helper = '\0vite/preload-helper.js';

/** Does not handle style sheets: pages link those of their islands. */
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
 * Fetches all files of a dynamic import before importing: Firefox and Safari never retry a module that once failed to load, so "try again"
 * after a lost connection would be useless. It replaces Vite's helper, which is also a third of the code that every page runs. There is no
 * upstream option.
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
