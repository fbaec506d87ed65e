import { Parser } from 'htmlparser2';

/** An opening tag; `start` and `end` are its place in the text of the page. */
export interface OpenTag {
	type: 'open';
	name: string;
	attributes: Readonly<Record<string, string>>;
	start: number;
	end: number;
	/** The parser added it: nothing stands in the text. */
	implied: boolean;
}

/** Text between tags, with its entities resolved. */
export interface Text {
	type: 'text';
	text: string;
}

/** A closing tag, or the place where an element without one ends. */
export interface CloseTag {
	type: 'close';
	name: string;
	start: number;
	end: number;
	implied: boolean;
}

export type Token = OpenTag | Text | CloseTag;

/** A built page: its text, and its tags and texts in order. Every step reads this; none parses on its own. */
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
			// The parser hands over a text with entities in pieces.
			if (last?.type === 'text') last.text += text;
			else tokens.push({ type: 'text', text });
		},
		onclosetag: (name, implied) => tokens.push({ type: 'close', name, ...place(), implied }),
	});
	parser.end(html);
	return { html, tokens };
}

/** The tokens of the first element of a name, its own tags included; none if the page has no such element. */
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
