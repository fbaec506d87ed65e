import { laterScript } from './later-scripts.ts';

/** A script that stands in the page as it is. */
const inline = /<script>((?:(?!<\/script>)[\s\S])*)<\/script>/g;
/** What Astro's scripts for islands do: one defines the element, one for each way to load tells it that this way is there. */
const forIslands = /customElements\.define\("astro-island"|new Event\("astro:/;

/**
 * Takes Astro's scripts for islands out of a page. They are the same in all pages, half as many bytes as an answer, and nobody needs them
 * before the page has been read.
 * @param addressOf Gives the address of the file that holds some code.
 * @returns The page, with that file loaded by laterScript where the scripts stood, and their code; empty if the page has no island.
 */
export function takeIslandScripts(html: string, addressOf: (code: string) => string): { html: string; code: string } {
	const found = [...html.matchAll(inline)].filter(([, code = '']) => forIslands.test(code));
	const code = found.map(([, text]) => text).join('\n');
	const rest = found.reduce((page, [whole], place) => page.replace(whole, () => (place === 0 ? laterScript(addressOf(code)) : '')), html);
	return { html: rest, code };
}
