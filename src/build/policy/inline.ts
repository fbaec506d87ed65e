import type { OpenTag, ParsedPage, Token } from '../page/parse.ts';

/** Inline code and styles of a page, which its policy has to allow. */
export interface Inline {
	/** Texts of inline scripts that a browser runs, without duplicates. */
	scripts: string[];
	/** Texts of style elements, without duplicates. */
	styles: string[];
}

/** Values of `type` with which a browser runs a script; any other is data. */
const runs = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** A script that a browser runs: its tag, and its text where it has no address. */
export interface Script {
	tag: OpenTag;
	address: string | undefined;
	text: string;
}

const textOf = (token: Token | undefined): string => (token?.type === 'text' ? token.text : '');

/** All scripts of a page that a browser runs. */
export const scriptsOf = ({ tokens }: ParsedPage): Script[] =>
	tokens.flatMap((token, place) => {
		if (token.type !== 'open' || token.name !== 'script' || !runs.test(token.attributes['type'] ?? '')) return [];
		return [{ tag: token, address: token.attributes['src'], text: textOf(tokens[place + 1]) }];
	});

/**
 * Finds the inline code and styles of a page.
 * @param codeOf The inline code that replaces a tag with an address; undefined for a tag that is kept.
 */
export function findInline(page: ParsedPage, codeOf: (tag: OpenTag) => string | undefined = () => undefined): Inline {
	const scripts = scriptsOf(page).flatMap(({ tag, address, text }) => codeOf(tag) ?? (address === undefined ? text : []));
	const styles = page.tokens.flatMap((token, place) =>
		token.type === 'open' && token.name === 'style' ? textOf(page.tokens[place + 1]) : [],
	);
	return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] };
}
