/**
 * What a page runs to load a deferred script, when the page has been read: as a file of its own the script would come before the style sheet on a
 * slow connection, and what it adds can wait. That it could not be loaded is no error, because a page does without; what goes wrong in it
 * is one. Browsers report the first in different words, all of which name a module.
 */
export const deferredCode = (address: string): string => `import("${address}").catch(e=>{if(!/module/.test(e))throw e})`;

/** Addresses of the deferred scripts of a built page. */
export const deferredScripts = (html: string): string[] =>
	[...html.matchAll(/<script type="module">import\("([^"]+)"\)/g)].map(([, address = '']) => address);
