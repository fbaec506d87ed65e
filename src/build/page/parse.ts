import { Parser } from 'htmlparser2';

/** An opening tag; `start` and `end` are its offsets in the text of the page. */
export interface OpenTag {
	type: 'open';
	name: string;
	attributes: Readonly<Record<string, string>>;
	start: number;
	end: number;
	/** The tag is not in the text: the parser added it. */
	implied: boolean;
}

/** Text between tags, with entities decoded. */
export interface Text {
	type: 'text';
	text: string;
}

/** A closing tag, or the position where an element without a closing tag ends. */
export interface CloseTag {
	type: 'close';
	name: string;
	start: number;
	end: number;
	implied: boolean;
}

export type Token = OpenTag | Text | CloseTag;

/** A built page: its text, and its tags and texts in order. It is parsed once, and every step uses this. */
export interface ParsedPage {
	html: string;
	tokens: readonly Token[];
}

/** Parses a page. Every opening tag gets a closing one, so that depth can be counted. */
export function parsePage(html: string): ParsedPage {
	const tokens: Token[] = [];
	const place = () => ({ start: parser.startIndex, end: parser.endIndex + 1 });
	const parser = new Parser({
		onopentag: (name, attributes, implied) => tokens.push({ type: 'open', name, attributes, ...place(), implied }),
		ontext(text) {
			const last = tokens.at(-1);
			// The parser splits a text at entities.
			if (last?.type === 'text') last.text += text;
			else tokens.push({ type: 'text', text });
		},
		onclosetag: (name, implied) => tokens.push({ type: 'close', name, ...place(), implied }),
	});
	parser.end(html);
	return { html, tokens };
}

/** The tokens of the first element with a name, including its own tags; empty if there is none. */
export function elementTokens({ tokens }: ParsedPage, name: string): readonly Token[] {
	const from = tokens.findIndex((token) => token.type === 'open' && token.name === name);
	let depth = 0;
	for (let place = from; from >= 0 && place < tokens.length; place++) {
		const token = tokens[place] as Token;
		if (token.type === 'open') depth++;
		if (token.type === 'close' && --depth === 0) return tokens.slice(from, place + 1);
	}
	return [];
}
