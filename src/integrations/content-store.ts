import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module that Astro (7.3.4) makes of all entries, and the file in its cache that it makes it of. */
const storeModule = '\0astro:data-layer-content';
const storeFile = 'data-store.json';

/**
 * Has a build read the entries from the file they lie in. Astro writes them into a module as one string, which the bundler reads, keeps,
 * quotes and writes: of thousands of pages, a third of its time and hundreds of megabytes. Pages are made on the machine that has the file.
 */
export function contentStore(): AstroIntegration {
	let file = '';
	let loaded = false;
	const load = (id: string) => {
		if (id !== storeModule) return;
		loaded = true;
		return `import { readFileSync } from 'node:fs'; export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
	};
	return {
		name: 'content-store',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'build') updateConfig({ vite: { plugins: [{ name: 'content-store', load: { order: 'pre', handler: load } }] } });
			},
			'astro:config:done': ({ config }) => {
				file = fileURLToPath(new URL(storeFile, config.cacheDir));
			},
			'astro:build:done': () => {
				if (!loaded)
					throw new Error(`Astro no longer asks for ${JSON.stringify(storeModule)}: src/integrations/content-store.ts does nothing.`);
			},
		},
	};
}
