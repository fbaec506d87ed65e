import type { Edit } from './edits.ts';
import type { OpenTag, ParsedPage } from './parse.ts';

/** A text of a page with what is around it. */
export interface PlacedText {
	/** As in the page: entities are not decoded. */
	source: string;
	/** Its offset in the page. */
	start: number;
	/** Its language, as a BCP 47 tag; empty if the page says none. */
	lang: string;
	/** The elements that it is in, the outermost first; only valid until the next text. */
	inside: readonly OpenTag[];
	/** The text before; empty if an element has begun since. */
	before: string;
}

/** Marks each match of a pattern in a text, so that no line ends inside it (`.o` in src/styles/base.css). */
export const keepWhole = ({ source, start }: PlacedText, pattern: RegExp): Edit[] =>
	[...source.matchAll(pattern)].map(({ index, 0: found }) => ({
		...{ start: start + index, end: start + index + found.length },
		text: `<span class="o">${found}</span>`,
	}));

/** Changes of the texts of a page: each text in order, read once for all of `changes`. */
export function textEdits({ html, tokens }: ParsedPage, changes: (text: PlacedText) => readonly Edit[]): Edit[] {
	const edits: Edit[] = [];
	const inside: OpenTag[] = [];
	const languages: string[] = [];
	let before = '';
	let start = 0;
	for (const [place, token] of tokens.entries()) {
		if (token.type === 'open') {
			inside.push(token);
			languages.push(token.attributes['lang'] ?? languages.at(-1) ?? '');
			before = '';
			start = token.end;
		} else if (token.type === 'close') {
			inside.pop();
			languages.pop();
			if (!token.implied) start = token.end;
		} else {
			const next = tokens[place + 1];
			const source = html.slice(start, next && next.type !== 'text' ? next.start : start);
			edits.push(...changes({ source, start, lang: languages.at(-1) ?? '', inside, before }));
			before = source;
		}
	}
	return edits;
}
