import type { Published } from './published.ts';

/**
 * Where the configuration leaves the content for pages. Astro makes pages in the process that read the configuration, but bundles their
 * modules, so that both have a copy of this one: what they share has to lie outside of it.
 */
const place = Symbol.for('credential-faq/content');
const shared = globalThis as { [place]?: () => Published };

/** Leaves the content for pages; called once, where the configuration is read. */
export function handOver(read: () => Published): void {
	shared[place] = read;
}

/**
 * The published content, for everything that Astro renders.
 * @throws Error if the configuration left none: then Astro (7.3.4 did not) makes pages in another process.
 */
export function siteContent(): Published {
	const read = shared[place];
	if (!read) throw new Error('No content for pages. astro.config.mjs has to hand it over, in the process that makes the pages.');
	return read();
}

/**
 * Something made of the content, once for each content: pages ask for it again and again, and while somebody writes the content changes.
 * @param make Has to depend on the content alone.
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
