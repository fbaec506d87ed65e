import Color from 'colorjs.io';
import type { Site } from './schemas/site.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours of a theme that are made of an organization's accent, by the names of src/styles/tokens.css. */
export interface Tones {
	/** The way in: buttons, search, the row one came for. */
	lit: string;
	/** Text on it: ink or the background, whichever stands out more. */
	on: string;
	/** Ground of what is chosen. */
	pale: string;
	link: string;
}

/** What the accent meets, as src/styles/tokens.css has it: a test compares them. */
export const grounds: Readonly<Record<Theme, Readonly<Record<'background' | 'wash' | 'ink', string>>>> = {
	light: { background: '#ffffff', wash: '#f3f6ea', ink: '#14180d' },
	dark: { background: '#11140b', wash: '#1a1e12', ink: '#f4f7ea' },
};

/** The one colour of the project itself, where an organization names none. */
export const projectAccent = '#c9f24b';

/** Texts that can stand on an accent, in either theme. */
const inks = ['#14180d', '#ffffff'] as const;

/** Contrast that WCAG 2.2 asks of text at its stricter level, AAA. */
export const neededContrast = 7;

/** Contrast of two colours as WCAG 2 measures it, 1 to 21. */
export const contrast = (one: string, other: string): number => Color.contrast(one, other, 'WCAG21');

/** A colour of another lightness, with at most this much colour in it, as a screen can show it. */
function toned(colour: string, lightness: number, mostChroma = Number.POSITIVE_INFINITY): string {
	const { coords } = new Color(colour).to('oklch');
	const [, chroma, hue] = coords;
	const changed = new Color('oklch', [lightness, Math.min(chroma ?? 0, mostChroma), hue ?? 0]);
	return changed.toGamut({ space: 'srgb' }).to('srgb').toString({ format: 'hex', collapse: false });
}

const lightnessOf = (colour: string): number => new Color(colour).to('oklch').coords[0] ?? 0;

/** The colour nearest in lightness, and of the same hue, that passes a test; undefined where none does. */
function nearest(colour: string, passes: (one: string) => boolean): string | undefined {
	if (passes(colour)) return colour;
	const start = lightnessOf(colour);
	const steps = Array.from({ length: 400 }, (_, step) => (step + 1) / 400);
	const found = steps.flatMap((step) => [start - step, start + step].filter((lightness) => lightness >= 0 && lightness <= 1));
	return found.map((lightness) => toned(colour, lightness)).find(passes);
}

/** The text that stands out most on a colour, and by how much. */
export function textOn(colour: string): { ink: string; ratio: number } {
	const [dark, light] = inks.map((ink) => ({ ink, ratio: contrast(ink, colour) }));
	if (!dark || !light) throw new Error('There is no ink.');
	return dark.ratio >= light.ratio ? dark : light;
}

/** The nearest colour on which text can be read. */
export const nearestAccent = (colour: string): string => nearest(colour, (one) => textOn(one).ratio >= neededContrast) ?? grounds.light.ink;

/** The accent of a theme: one value is that of both. */
export const accentOf = (accent: NonNullable<Site['accent']>, theme: Theme): string =>
	typeof accent === 'object' ? accent[theme] : accent;

/** All tones of a theme, made of its accent. */
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
