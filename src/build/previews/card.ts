import type { Node } from '@takumi-rs/core';
import { accentOf, grounds, projectAccent, tonesOf } from '../../content-model/accent.ts';
import type { Site } from '../../content-model/schemas/site.ts';
import { phraseBreaks } from '../page/phrases.ts';
import { familiesFor } from './fonts.ts';

/** The texts of a preview picture. */
export interface Card {
	lang: string;
	dir: 'ltr' | 'rtl';
	/** Name of the site. */
	name: string;
	title: string;
	/** The short answer; on a general preview, what the site is. */
	answer: string;
	/** The site's section for these readers; on a general preview, the question on the home page. */
	door: string;
	/** The publisher of the site; empty if site.yaml does not name one. */
	publisher: string;
}

/** What all previews of a site share: its icon as SVG, and its colour. */
export interface Look {
	icon: string;
	accent?: Site['accent'];
}

/** Size in pixels that link previews show uncropped (1.91 : 1). */
export const size = { width: 1200, height: 630 };

/**
 * Font sizes of a title in pixels, with the maximum number of lines and those left for the answer. The first size in which the title fits
 * is used.
 */
export const titleSizes = [
	{ px: 68, lines: 2, answerLines: 4 },
	{ px: 58, lines: 3, answerLines: 3 },
	{ px: 48, lines: 4, answerLines: 3 },
] as const;
export type TitleSize = (typeof titleSizes)[number];

/** Line height of the title, as a multiple of the font size. */
export const leading = 1.2;

const margin = 72;
const dot = 48;
const gap = 36;
const measure = size.width - 2 * margin - dot - gap;
const { background, wash, ink } = grounds.light;

/** The line from the open dot of the question to the filled dot of the answer, and below it the primary button. */
export const sheet = `
.card { width: 100%; height: 100%; display: flex; flex-direction: column; background: ${background}; color: ${ink} }
.head, .foot { display: flex; align-items: center; gap: 20px; padding: 0 ${margin}px; font-weight: 700 }
.head { height: 100px; background: ${wash}; font-size: 32px }
.foot { height: 80px; justify-content: space-between; background: var(--lit); color: var(--on); font-size: 30px }
.thread { position: relative; flex: 1; padding: 38px ${margin}px 0; overflow: hidden }
.line { position: absolute; top: 64px; bottom: 0; width: 4px; background: ${ink} }
.row { position: relative; display: flex; gap: ${gap}px; margin-bottom: 30px }
.dot { flex: none; width: ${dot}px; height: ${dot}px; border: 6px dotted ${ink}; border-radius: 50%; background: ${background} }
.full { border-style: solid; background: ${ink}; box-shadow: 0 0 0 9px var(--lit) }
.title, .answer { width: ${measure}px; overflow-wrap: anywhere }
.title { font-weight: 800; line-height: ${leading}; text-wrap: balance; word-break: keep-all }
.answer { font-size: 32px; line-height: 1.45 }
`;

const text = (className: string, content: string, style: Node['style'] = {}): Node => ({ type: 'text', className, text: content, style });
const box = (className: string, children: Node[] = [], style: Node['style'] = {}): Node => ({
	type: 'container',
	className,
	children,
	style,
});

/**
 * The title of a card. In a language without spaces, zero-width spaces between phrases allow line breaks.
 * @param px Font size.
 * @param lines Maximum number of lines; unlimited if missing.
 */
export function titleNode({ title, lang }: Card, px: number, lines?: number): Node {
	const ends = [...phraseBreaks(title, lang), title.length];
	const phrases = ends.map((end, place) => title.slice(ends[place - 1] ?? 0, end));
	return text('title', phrases.join('\u200b'), { fontSize: px, lineClamp: lines, fontFamily: familiesFor(lang) });
}

/** A card as a tree of boxes, styled by `sheet`. */
export function cardNode(card: Card, { icon, accent }: Look, fit: TitleSize): Node {
	const { lit, on } = tonesOf(accentOf(accent ?? projectAccent, 'light'), 'light');
	const besideFirstLine = { marginTop: (fit.px * leading - dot) / 2 };
	const children = [
		box('head', [{ type: 'image', src: Buffer.from(icon), width: 56, height: 56 }, text('', card.name)]),
		box('thread', [
			box('line', [], { [card.dir === 'rtl' ? 'right' : 'left']: margin + dot / 2 - 2 }),
			box('row', [box('dot', [], besideFirstLine), titleNode(card, fit.px, fit.lines)]),
			box('row', [box('dot full'), text('answer', card.answer, { lineClamp: fit.answerLines })]),
		]),
		box('foot', [text('', card.door), text('', card.publisher)]),
	];
	return {
		...box('card', children, { direction: card.dir, fontFamily: familiesFor(card.lang), '--lit': lit, '--on': on }),
		lang: card.lang,
	};
}
