/**
 * Inline code that loads deferred scripts after the page has been parsed. As script tags they would be fetched before the style sheet on a
 * slow connection, and what they add can wait. A failed load is ignored, since pages work without it; errors inside a script are not
 * ignored. Browsers word a failed load differently, but all mention a module. It is one piece of code for all scripts of a page, since the
 * page's policy names each piece by a hash, which is longer than an import.
 */
export const deferredCode = (addresses: Iterable<string>): string =>
	Array.from(addresses, (address) => `import("${address}").catch(e=>{if(!/module/.test(e))throw e})`).join(';');

/** Addresses of the deferred scripts of a built page. */
export const deferredScripts = (html: string): string[] =>
	[...html.matchAll(/<script type="module">(import\("[^<]*)/g)].flatMap(([, code = '']) =>
		[...code.matchAll(/import\("([^"]+)"\)/g)].map(([, address = '']) => address),
	);
