/**
 * A page's script, loaded when the page has been read: as a file of its own it would come before the style sheet on a slow connection,
 * and what it adds can wait. That it could not be loaded is no error, because a page does without; what goes wrong in it is one. Browsers
 * say the first in different words, all of which name a module.
 */
export const laterScript = (address: string): string =>
	`<script type="module">import("${address}").catch(e=>{if(!/module/.test(e))throw e})</script>`;

/** Addresses of the scripts that a built page loads by laterScript. */
export const laterScripts = (html: string): string[] =>
	[...html.matchAll(/<script type="module">import\("([^"]+)"\)/g)].map(([, address = '']) => address);
