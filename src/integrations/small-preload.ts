import type { AstroIntegration } from 'astro';

/** Vite's (8.3) module that stands before each import that a script makes later. */
const helper = '\0vite/preload-helper.js';

/** Asks for the files that an import will need all at once, and imports. A file that fails is told of by the import itself. */
const code = (base: string) => `
const seen = new Set();
export const __vitePreload = (load, files = []) => {
	for (const file of files) {
		if (seen.has(file)) continue;
		seen.add(file);
		const link = document.createElement('link');
		link.rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
		link.href = ${JSON.stringify(base)} + file;
		document.head.append(link);
	}
	return load();
};`;

/** Puts a small helper in the place of Vite's, which is a third of what every page runs. No upstream option. */
export function smallPreload(): AstroIntegration {
	let base = '/';
	return {
		name: 'small-preload',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'small-preload',
								enforce: 'pre',
								apply: 'build',
								configResolved: (config) => {
									base = config.base;
								},
								load: (id: string) => (id === helper ? code(base) : undefined),
							},
						],
					},
				});
			},
		},
	};
}
