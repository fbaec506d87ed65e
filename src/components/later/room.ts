import { Parser } from 'htmlparser2';

/** Steps of room, in rem on the narrowest screen, each about half as much again: each that is in use becomes a rule of the style sheet. */
const rooms = [30, 45, 65, 100, 150, 225, 340, 500, 750, 1100, 1700, 2500, 3800, 5700];

/** Lines that an element needs beside those of its text: its margins, its edges. */
const lines: Readonly<Record<string, number>> = { p: 1, li: 1, h4: 2, h5: 2, pre: 2, tr: 1, table: 2, summary: 1, figure: 2 };
/** Letters on a line of the narrowest screen, and in a cell of a table there. */
const [onLine, inCell] = [34, 12];
/** Height of a line in rem, and a tenth more: measured answers take 0.6 to 1.1 times what is counted here. */
const lineHeight = 1.75 * 1.1;
/** Characters that are as wide as two letters. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;

/**
 * Room to keep for a piece of a page before it is laid out: at least what it takes on the narrowest screen, so that nothing below seems to lie
 * over it.
 * @param html The content.
 * @returns The step, in rem.
 */
export function roomFor(html: string): number {
	let needed = 0;
	let cells = 0;
	const parser = new Parser({
		onopentag(name) {
			needed += lines[name] ?? 0;
			if (name === 'table') cells++;
		},
		onclosetag(name) {
			if (name === 'table') cells--;
		},
		ontext(text) {
			const letters = text.length + (text.match(wide)?.length ?? 0);
			needed += letters / (cells > 0 ? inCell : onLine);
		},
	});
	parser.end(html);
	const rem = needed * lineHeight;
	return rooms.find((room) => room >= rem) ?? Math.max(...rooms);
}
