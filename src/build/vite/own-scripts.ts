import type { Plugin } from './plugin.ts';

/** The most code that Astro puts into a page instead of a file (Vite's assetsInlineLimit), and more than enough. */
const mostInPage = 16 * 1024;

/**
 * Takes down the scripts that are made for browsers, before Astro moves small ones into pages: what stands in a page and is none of them
 * was not made by the build (src/build/policy/vouched.ts).
 * @param note Gets the code of each.
 */
export const ownScripts = (note: (code: string) => void): Plugin => ({
	name: 'own-scripts',
	enforce: 'pre',
	generateBundle(_, bundle) {
		if (this.environment.name !== 'client') return;
		for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.code.length < mostInPage) note(file.code);
	},
});
