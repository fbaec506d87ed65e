import { answerType, type Inks, kickerType, leading, nameType, place, size, type Type, titleTypes } from './design.ts';
import { breakEvenly, fillLines } from './lines.ts';
import type { Typesetter } from './typesetter.ts';

/** What a preview says. */
export interface Card {
	/** Name of the site. */
	name: string;
	/** For whom the answer is; nothing on a general preview. */
	kicker?: string;
	title: string;
	/** The short answer, or what the site is. */
	answer: string;
	dir: 'ltr' | 'rtl';
	/** The site's icon as SVG. */
	icon: string;
}

const width = size.width - place.bar - 2 * place.margin;

/** Every text of a card, for the fonts to get ready. */
export const textsOf = ({ name, kicker = '', title, answer }: Card): string[] => [name, kicker, title, answer, '…'];

/** The largest size in which a title fits, and its lines; at the smallest size it is cut. */
function fitTitle(title: string, setter: Typesetter): { type: Type; lines: string[] } {
	for (const type of titleTypes) {
		const lines = breakEvenly(title, setter.lang, width, (part) => setter.measure(part, type));
		if (lines.length <= type.lines) return { type, lines };
	}
	const type = titleTypes.at(-1) as Type;
	return { type, lines: fillLines(title, setter.lang, width, type.lines, (part) => setter.measure(part, type)) };
}

/**
 * Draws a preview as SVG: a bar in the accent colour where lines begin, the site's name, then for whom, the question and the short
 * answer. Nothing in it depends on fonts of a machine.
 */
export function drawCard({ name, kicker, title, answer, dir, icon }: Card, { paper, accent, ...ink }: Inks, setter: Typesetter): string {
	const parts: string[] = [];
	/** A line that begins at an indent, on the right where the language begins there. */
	const put = (text: string, type: Type, colour: string, baseline: number, indent = 0) => {
		const { svg, width: long } = setter.line(text, type);
		const start = place.bar + place.margin + indent;
		const x = dir === 'rtl' ? size.width - start - long : start;
		parts.push(`<g fill="${colour}" transform="translate(${x.toFixed(2)} ${baseline.toFixed(2)})">${svg}</g>`);
	};
	const side = (start: number, long: number) => (dir === 'rtl' ? size.width - start - long : start);

	parts.push(`<rect width="100%" height="100%" fill="${paper}"/>`);
	parts.push(`<rect x="${side(0, place.bar)}" width="${place.bar}" height="100%" fill="${accent}"/>`);
	const iconTop = place.name - nameType.px * 0.36 - place.icon / 2;
	parts.push(
		icon.replace(
			'<svg ',
			`<svg x="${side(place.bar + place.margin, place.icon)}" y="${iconTop}" width="${place.icon}" height="${place.icon}" `,
		),
	);
	put(name, nameType, accent, place.name, place.icon + 20);

	let y = place.title;
	if (kicker) put(kicker, kickerType, ink.quiet, place.kicker + kickerType.px * 0.36);
	const { type, lines } = fitTitle(title, setter);
	for (const line of lines) {
		put(line, type, ink.title, y + type.px * 0.9);
		y += type.px * leading;
	}
	y += place.answerGap;
	const step = answerType.px * 1.45;
	const room = Math.min(answerType.lines, Math.floor((place.bottom - y) / step));
	for (const line of fillLines(answer, setter.lang, width, room, (part) => setter.measure(part, answerType))) {
		put(line, answerType, ink.text, y + answerType.px * 0.9);
		y += step;
	}
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${parts.join('')}</svg>`;
}
