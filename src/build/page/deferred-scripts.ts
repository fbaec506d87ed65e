/**
 * Inline code that loads a deferred script after the page has been parsed. As a script tag it would be fetched before the style sheet on a
 * slow connection, and what it adds can wait. A failed load is ignored, since pages work without it; errors inside the script are not
 * ignored. Browsers word a failed load differently, but all mention a module.
 */
export const deferredCode = (address: string): string => `import("${address}").catch(e=>{if(!/module/.test(e))throw e})`;

/** Addresses of the deferred scripts of a built page. */
export const deferredScripts = (html: string): string[] =>
	[...html.matchAll(/<script type="module">import\("([^"]+)"\)/g)].map(([, address = '']) => address);
