import type { ParsedPage } from '../page/parse.ts';
import { scriptsOf } from './inline.ts';
import { isTrusted, type TrustedCode } from './trusted.ts';

/** Code or style in a page that the build did not create, and its line in the page. */
export interface ForeignCode {
	/** What it is, in words that continue "The page has …". */
	what: string;
	/** Its text or address. */
	text: string;
	line: number;
}

/** Attributes with an address that a browser may run as code. */
const addresses = /^(?:href|src|action|formaction|data|xlink:href)$/i;

/** Whether a browser runs this address as code. Browsers ignore white space and control characters in it. */
const isCode = (address: string): boolean => /^(?:javascript|vbscript):/i.test(address.replace(/[\0- ]/g, ''));

/** Code in the attributes of a tag; also style attributes, which only an unsafe policy would allow. */
const inAttribute = (name: string, value: string): string | undefined => {
	if (/^on/i.test(name)) return `code in the attribute "${name}"`;
	if (/^style$/i.test(name)) return 'style in an attribute';
	return addresses.test(name) && isCode(value) ? 'a link that runs code' : undefined;
};

/**
 * Finds code in a page that the build did not create: scripts, event attributes, links that run code, and style attributes.
 * @param base Base path with slashes at both ends; the build's own files are in its folder _astro.
 */
export function foreignCode(page: ParsedPage, trusted: TrustedCode, base: string): ForeignCode[] {
	const lineAt = (start: number) => page.html.slice(0, start).split('\n').length;
	const scripts = scriptsOf(page)
		.filter(({ address, text }) => (address === undefined ? !isTrusted(text, trusted) : !address.startsWith(`${base}_astro/`)))
		.map(({ tag, address, text }) => ({ what: 'a script', text: address ?? text.trim(), line: lineAt(tag.start) }));
	const attributes = page.tokens.flatMap((token) => {
		if (token.type !== 'open') return [];
		return Object.entries(token.attributes).flatMap(([name, text]) => {
			const what = inAttribute(name, text);
			return what === undefined ? [] : [{ what, text, line: lineAt(token.start) }];
		});
	});
	return [...scripts, ...attributes];
}
