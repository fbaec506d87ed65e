import type { Edit } from './edits.ts';
import type { ParsedPage, Token } from './parse.ts';

/** Elements that begin and end a line: white space at their edges is not shown. */
export const block = new Set(
	`html head meta link title body header main nav section footer aside div p ul ol li dl dt dd details summary h1 h2 h3 h4 table caption thead
	tbody tr th td fieldset legend figure figcaption select option`.split(/\s+/),
);
/** Elements whose white space counts, or whose text a script compares with its own. */
const kept = new Set(['pre', 'textarea', 'script', 'style', 'astro-island']);

const isBlock = (token: Token): boolean => token.type !== 'text' && block.has(token.name);
const isCitation = (token: Token): boolean =>
	token.type === 'open' && token.name === 'sup' && token.attributes['class']?.split(' ').includes('cite') === true;

/** A box of its own, which the style sheet keeps whole where there is room; in large text a line may end at the spaces in it. */
const isBox = (token: Token): boolean =>
	token.type === 'open' && (token.name === 'small' || (token.attributes['class']?.split(' ').includes('o') ?? false));

/** A day in words: 29 November 2026, 29. November 2026, 29 de noviembre de 2026. */
const day = /(?<!\d)\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}(?!\d)/gu;

/**
 * Takes out the white space that is not shown: at the edges of blocks, and all but one character elsewhere. The space before a citation
 * goes too: with it the mark could begin a line alone. No line ends inside a day in a text.
 * @param others Other changes of the page; where one of them is, nothing else is changed.
 */
export function whiteSpaceEdits({ html, tokens }: ParsedPage, others: readonly Edit[]): Edit[] {
	const edits: Edit[] = [];
	const taken = others.toSorted((a, b) => a.start - b.start);
	let nextTaken = 0;
	const add = (start: number, end: number, text: string) => {
		while ((taken[nextTaken]?.end ?? Number.POSITIVE_INFINITY) <= start) nextTaken++;
		if (start < end && (taken[nextTaken]?.start ?? Number.POSITIVE_INFINITY) >= end) edits.push({ start, end, text });
	};
	let inside = 0;
	const tags = tokens.filter((token) => token.type !== 'text' && !token.implied) as Exclude<Token, { type: 'text' }>[];
	tags.forEach((before, place) => {
		const after = tags[place + 1];
		if (kept.has(before.name)) inside += before.type === 'open' ? 1 : -1;
		if (inside > 0 || !after) return;
		const text = html.slice(before.end, after.start);
		// A comment or a blank that is filled in later is not ours.
		if (text === '' || text.includes('<')) return;
		const days =
			!/\d/.test(text) || (isBox(before) && after.type === 'close')
				? []
				: [...text.matchAll(day)].map(({ index, 0: found }) => [index, index + found.length] as const);
		for (const { index, 0: space } of text.matchAll(/[\t\n\r ]+/g)) {
			const [start, end] = [before.end + index, before.end + index + space.length];
			const shown = !(start === before.end && isBlock(before)) && !(end === after.start && (isBlock(after) || isCitation(after)));
			if (!shown) add(start, end, '');
			else if (days.some(([from, to]) => from < index && index < to)) add(start, end, '\u00a0');
			else if (space !== ' ') add(start, end, ' ');
		}
	});
	return edits;
}
