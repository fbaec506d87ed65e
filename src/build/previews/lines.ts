import LineBreaker from 'linebreak';

/** Width of a stretch of text in pixels. */
export type Measure = (text: string) => number;

/** A stretch of text that a line may end after, and its widths in pixels with and without the white space at its end. */
interface Piece {
	text: string;
	width: number;
	ink: number;
	/** What ending a line here costs, 0 where a reader would pause. */
	penalty: number;
}

const penalties = { word: 0.06, insideWord: 0.4 };

/** The places where a word ends, by the dictionary of a language: Chinese has no spaces to tell. */
function wordEnds(text: string, lang: string): Set<number> {
	const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
	return new Set(Array.from(words, ({ index, segment }) => index + segment.length));
}

function measured(text: string, penalty: number, measure: Measure): Piece {
	const ink = measure(text.trimEnd());
	return { text, ink, width: ink === 0 ? 0 : measure(text), penalty };
}

/** A piece that is wider than a line, such as a long address, in pieces that are not. */
function cut({ text, penalty }: Piece, width: number, measure: Measure): Piece[] {
	const found: string[] = [''];
	for (const character of text) {
		const last = found.at(-1) ?? '';
		if (last !== '' && measure(last + character) > width) found.push(character);
		else found[found.length - 1] = last + character;
	}
	return found.map((part) => measured(part, penalty, measure));
}

/** The pieces of a text, by Unicode's rules: no closing mark begins a line, no opening one ends it. */
function pieces(text: string, lang: string, width: number, measure: Measure): Piece[] {
	const breaker = new LineBreaker(text);
	const ends = wordEnds(text, lang);
	const found: Piece[] = [];
	let start = 0;
	for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
		const part = text.slice(start, next.position);
		const pause = /[\s\p{Po}\p{Pe}\p{Pf}]$/u.test(part);
		const whole = /[\p{L}\p{N}]$/u.test(part) && ends.has(next.position);
		const penalty = pause ? 0 : whole ? penalties.word : penalties.insideWord;
		const piece = measured(part, penalty, measure);
		found.push(...(piece.ink > width ? cut(piece, width, measure) : [piece]));
		start = next.position;
	}
	return found;
}

/** As much as fits into each line. */
function fill(all: readonly Piece[], width: number): Piece[][] {
	const lines: Piece[][] = [];
	let used = Number.POSITIVE_INFINITY;
	for (const piece of all) {
		if (used + piece.ink > width) {
			lines.push([]);
			used = 0;
		}
		lines.at(-1)?.push(piece);
		used += piece.width;
	}
	return lines;
}

/** As many lines as `fill` makes, but of about the same length and ending where a reader would pause. */
function balance(all: readonly Piece[], count: number, width: number): Piece[][] {
	const even = all.reduce((sum, piece) => sum + piece.width, 0) / count;
	/** The cheapest ways to set the pieces up to each place in a number of lines. */
	let best: ({ cost: number; lines: Piece[][] } | undefined)[] = [{ cost: 0, lines: [] }];
	for (let line = 1; line <= count; line++) {
		const next: typeof best = [];
		for (const [start, before] of best.entries()) {
			if (!before) continue;
			let used = 0;
			for (let end = start + 1; end <= all.length; end++) {
				const piece = all[end - 1] as Piece;
				if (used + piece.ink > width) break;
				const cost = before.cost + ((used + piece.ink - even) / width) ** 2 + (end < all.length ? piece.penalty : 0);
				used += piece.width;
				if (cost < (next[end]?.cost ?? Number.POSITIVE_INFINITY)) next[end] = { cost, lines: [...before.lines, all.slice(start, end)] };
			}
		}
		best = next;
	}
	return best[all.length]?.lines ?? fill(all, width);
}

const textOf = (lines: readonly Piece[][]) =>
	lines.map((line) =>
		line
			.map(({ text }) => text)
			.join('')
			.trimEnd(),
	);

/** Breaks a text into as few lines as it needs, of about the same length, so that no last word stands alone. */
export function breakEvenly(text: string, lang: string, width: number, measure: Measure): string[] {
	const all = pieces(text, lang, width, measure);
	return textOf(balance(all, fill(all, width).length, width));
}

/**
 * Fills some lines with a text; an ellipsis says that it goes on.
 * @param limit Lines at most.
 */
export function fillLines(text: string, lang: string, width: number, limit: number, measure: Measure): string[] {
	const all = pieces(text, lang, width, measure);
	const lines = fill(all, width);
	if (lines.length <= limit) return textOf(lines);
	const shown = lines.slice(0, Math.max(0, limit));
	const last = shown.at(-1) ?? [];
	while (last.length > 0) {
		const short = `${last
			.map((piece) => piece.text)
			.join('')
			.replace(/[\s\p{Po}\p{Pd}]+$/u, '')}…`;
		const penalty = last.at(-1)?.penalty;
		if (penalty !== penalties.insideWord && measure(short) <= width) return [...textOf(shown.slice(0, -1)), short];
		last.pop();
	}
	return textOf(shown.slice(0, -1));
}
