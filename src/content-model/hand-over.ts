import type { Published } from './published.ts';

/**
 * Where the configuration stores the content for pages. Astro renders pages in the process that read the configuration but bundles their
 * modules, so there are two copies of this module: shared state has to live on `globalThis`.
 */
const place = Symbol.for('credential-faq/content');
const shared = globalThis as { [place]?: () => Published };

/** Stores the content for pages; called once, by the configuration. */
export function handOver(read: () => Published): void {
	shared[place] = read;
}

/**
 * The published content, for everything that Astro renders.
 * @throws Error if nothing was stored: then Astro renders pages in another process (7.3.4 did not).
 */
export function siteContent(): Published {
	const read = shared[place];
	if (!read) throw new Error('No content for pages. astro.config.mjs has to hand it over, in the process that makes the pages.');
	return read();
}

/**
 * Caches a value derived from the content until the content changes: pages ask for it often, and the content changes while somebody edits
 * it.
 * @param make Must depend on the content alone.
 */
export function madeOfContent<T>(make: (content: Published) => T): () => T {
	const made = new WeakMap<Published, { value: T }>();
	return () => {
		const content = siteContent();
		const known = made.get(content) ?? { value: make(content) };
		made.set(content, known);
		return known.value;
	};
}
