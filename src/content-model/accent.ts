import Color from 'colorjs.io';
import type { Site } from './schemas/site.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours of one theme that are derived from an organization's accent, named as in src/styles/tokens.css. */
export interface Tones {
	/** Background of the most important elements: primary buttons, search, the highlighted row. */
	lit: string;
	/** Text colour on `lit`: dark or white, whichever has the higher contrast. */
	on: string;
	/** Background of selected elements. */
	pale: string;
	link: string;
}

/** The colours that the accent is placed on, copied from src/styles/tokens.css: a test compares the two. */
export const grounds: Readonly<Record<Theme, Readonly<Record<'background' | 'wash' | 'ink', string>>>> = {
	light: { background: '#ffffff', wash: '#f3f6ea', ink: '#14180d' },
	dark: { background: '#11140b', wash: '#1a1e12', ink: '#f4f7ea' },
};

/** Accent of the project itself, used where an organization sets none. */
export const projectAccent = '#c9f24b';

/** The two text colours that may be placed on an accent, in either theme. */
const inks = ['#14180d', '#ffffff'] as const;

/** Minimum contrast of text in WCAG 2.2 at level AAA (success criterion 1.4.6). */
export const neededContrast = 7;

/** Contrast ratio of two CSS colours by WCAG 2: 1 (equal) to 21 (black and white). */
export const contrast = (one: string, other: string): number => Color.contrast(one, other, 'WCAG21');

/** The colour with another OKLCH lightness (0–1) and at most `mostChroma` chroma, fitted to sRGB, as a hex colour. */
function toned(colour: string, lightness: number, mostChroma = Number.POSITIVE_INFINITY): string {
	const { coords } = new Color(colour).to('oklch');
	const [, chroma, hue] = coords;
	const changed = new Color('oklch', [lightness, Math.min(chroma ?? 0, mostChroma), hue ?? 0]);
	return changed.toGamut({ space: 'srgb' }).to('srgb').toString({ format: 'hex', collapse: false });
}

const lightnessOf = (colour: string): number => new Color(colour).to('oklch').coords[0] ?? 0;

/** The colour of the same hue, nearest in lightness, that passes the test; undefined if no lightness passes. */
function nearest(colour: string, passes: (one: string) => boolean): string | undefined {
	if (passes(colour)) return colour;
	const start = lightnessOf(colour);
	const steps = Array.from({ length: 400 }, (_, step) => (step + 1) / 400);
	const found = steps.flatMap((step) => [start - step, start + step].filter((lightness) => lightness >= 0 && lightness <= 1));
	return found.map((lightness) => toned(colour, lightness)).find(passes);
}

/** The text colour with the highest contrast on a colour, and its contrast ratio. */
export function textOn(colour: string): { ink: string; ratio: number } {
	const [dark, light] = inks.map((ink) => ({ ink, ratio: contrast(ink, colour) }));
	if (!dark || !light) throw new Error('There is no ink.');
	return dark.ratio >= light.ratio ? dark : light;
}

/** The colour nearest to the given one on which text has enough contrast. */
export const nearestAccent = (colour: string): string => nearest(colour, (one) => textOn(one).ratio >= neededContrast) ?? grounds.light.ink;

/** The accent for a theme; a single value in site.yaml applies to both themes. */
export const accentOf = (accent: NonNullable<Site['accent']>, theme: Theme): string =>
	typeof accent === 'object' ? accent[theme] : accent;

/** All tones of a theme, derived from its accent (a CSS colour); each is a hex colour. */
export function tonesOf(accent: string, theme: Theme): Tones {
	const { background, wash, ink } = grounds[theme];
	const readable = (one: string) => [background, wash].every((ground) => contrast(one, ground) >= neededContrast);
	return {
		lit: accent,
		on: textOn(accent).ink,
		pale: theme === 'light' ? toned(accent, 0.95, 0.05) : toned(accent, 0.31, 0.06),
		link: nearest(accent, readable) ?? ink,
	};
}
