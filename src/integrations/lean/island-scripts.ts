import { laterScript } from './later-scripts.ts';

/** A script that stands in the page as it is. */
const inline = /<script>((?:(?!<\/script>)[\s\S])*)<\/script>/g;
/** What Astro's scripts for islands do: one defines the element, one for each way to load tells it that this way is there. */
const forIslands = /customElements\.define\("astro-island"|new Event\("astro:/;

/**
 * Takes Astro's scripts for islands out of a page. They are the same in all pages, half as many bytes as an answer, and nobody needs them
 * before the page has been read.
 * @param keep Keeps their code as a file and gives its address; not called for a page without island.
 * @returns The page, with that file loaded by laterScript where the scripts stood.
 */
export function takeIslandScripts(html: string, keep: (code: string) => string): string {
	const found = [...html.matchAll(inline)].filter(([, code = '']) => forIslands.test(code));
	if (found.length === 0) return html;
	const address = keep(found.map(([, code]) => code).join('\n'));
	return found.reduce((page, [whole], place) => page.replace(whole, () => (place === 0 ? laterScript(address) : '')), html);
}
