import { accentOf } from '../../content-model/accent.ts';
import type { Site } from '../../content-model/schemas/site.ts';

/** Pixels of a preview: what link previews show whole (1.91 : 1). */
export const size = { width: 1200, height: 630 };

/** The colours of the light theme, as in src/styles/tokens.css. */
export interface Inks {
	paper: string;
	accent: string;
	title: string;
	text: string;
	quiet: string;
}

/** What a preview is painted with. */
const inks: Inks = { paper: '#fdfcf9', accent: '#0a6b6b', title: '#1b1a17', text: '#3b3a35', quiet: '#5f5d56' };

/** The colours of an organization's previews. */
export const inksOf = ({ accent }: Pick<Site, 'accent'>): Inks =>
	accent === undefined ? inks : { ...inks, accent: accentOf(accent, 'light') };

/** A kind of text: pixels of its letters, weight of the font, lines it may take at most. */
export interface Type {
	px: number;
	weight: number;
	lines: number;
}

/** Distance of baselines, in heights of letters. */
export const leading = 1.28;

/** Where things stand, in pixels from the top or from the side where lines begin. */
export const place = { bar: 20, margin: 84, name: 108, icon: 56, kicker: 188, title: 234, answerGap: 34, bottom: 604 };

export const nameType: Type = { px: 32, weight: 600, lines: 1 };
export const kickerType: Type = { px: 28, weight: 500, lines: 1 };
/** Sizes of a title, the largest first: the first one in which it fits is taken. */
export const titleTypes: readonly Type[] = [
	{ px: 74, weight: 700, lines: 2 },
	{ px: 64, weight: 700, lines: 3 },
	{ px: 54, weight: 700, lines: 3 },
	{ px: 46, weight: 700, lines: 4 },
];
export const answerType: Type = { px: 31, weight: 400, lines: 4 };
