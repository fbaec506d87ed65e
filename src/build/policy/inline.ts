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

/** A script that a browser runs: its address or its text, and the position of its tag. */
export interface Script {
	address: string | undefined;
	text: string;
	start: number;
}

/** All scripts of a page that a browser runs. */
export const scriptsOf = ({ tokens }: ParsedPage): Script[] =>
	tokens.flatMap((token, place) => {
		if (token.type !== 'open' || token.name !== 'script' || !runs.test(token.attributes['type'] ?? '')) return [];
		return [{ address: token.attributes['src'], text: textOf(tokens[place + 1]), start: token.start }];
	});

const textOf = (token: Token | undefined): string => (token?.type === 'text' ? token.text : '');

/**
 * Finds the inline code and styles of a page.
 * @param codeOf The inline code that replaces a tag with an address; undefined for a tag that is kept.
 */
export function findInline({ tokens }: ParsedPage, codeOf: (tag: OpenTag) => string | undefined = () => undefined): Inline {
	const found = { scripts: new Set<string>(), styles: new Set<string>() };
	tokens.forEach((token, place) => {
		if (token.type !== 'open') return;
		const { name, attributes } = token;
		const code = codeOf(token);
		if (code !== undefined) found.scripts.add(code);
		else if (name === 'script' && attributes['src'] === undefined && runs.test(attributes['type'] ?? ''))
			found.scripts.add(textOf(tokens[place + 1]));
		if (name === 'style') found.styles.add(textOf(tokens[place + 1]));
	});
	return { scripts: [...found.scripts], styles: [...found.styles] };
}
