import type { Plugin } from './plugin.ts';

/** Upper bound of the code that Astro inlines (Vite's assetsInlineLimit), with a margin. */
const maxInlineBytes = 16 * 1024;

/**
 * Records the scripts that are built for browsers, before Astro inlines small ones: inline code that is not among them did not come from
 * the build (src/build/policy/trusted.ts).
 * @param note Receives the code of each script.
 */
export const ownScripts = (note: (code: string) => void): Plugin => ({
	name: 'own-scripts',
	enforce: 'pre',
	generateBundle(_, bundle) {
		if (this.environment.name !== 'client') return;
		for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.code.length < maxInlineBytes) note(file.code);
	},
});
