import Color from 'colorjs.io';
import type { Site } from './schemas/site.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours of a theme that are made of the accent colour. */
export interface Tones {
	/** Ground of short answers and of what is chosen. */
	low: string;
	/** Edges; in the light theme links, marks of focus and of the place in the menu. */
	middle: string;
	/** Buttons; in the dark theme links, too. */
	high: string;
}

/** What the accent colour meets, as src/styles/tokens.css has it: a test compares them. */
export const grounds: Readonly<Record<Theme, Readonly<Record<'page' | 'header' | 'code' | 'text', string>>>> = {
	light: { page: '#fdfcf9', header: '#f5f3ed', code: '#ece9e1', text: '#1b1a17' },
	dark: { page: '#191815', header: '#262521', code: '#393833', text: '#f6f5f1' },
};

/** Contrast that WCAG 2.2 AA asks of text. Marks of focus and edges of controls need 3. */
export const neededContrast = 4.5;

/** Contrast of two colours as WCAG 2 measures it, 1 to 21. */
export const contrast = (one: string, other: string): number => Color.contrast(one, other, 'WCAG21');

/** What a link, a button or a mark of focus stands on, by its name in a message. */
const linkGrounds = ({ page, header, code }: (typeof grounds)[Theme]) => ({
	'on the page': page,
	'in the header': header,
	'on code': code,
});

/** The worst contrast of a colour for links of a theme. */
export function worstContrast(colour: string, theme: Theme): { where: string; ratio: number } {
	const [first, ...others] = Object.entries(linkGrounds(grounds[theme])).map(([where, ground]) => ({
		where,
		ratio: contrast(colour, ground),
	}));
	return others.reduce((worst, one) => (one.ratio < worst.ratio ? one : worst), first as { where: string; ratio: number });
}

/** A colour of another lightness, with at most this much colour in it, as a screen can show it. */
function toned(colour: string, lightness: number, mostChroma = Number.POSITIVE_INFINITY): string {
	const { coords } = new Color(colour).to('oklch');
	const [, chroma, hue] = coords;
	const changed = new Color('oklch', [lightness, Math.min(chroma ?? 0, mostChroma), hue ?? 0]);
	return changed.toGamut({ space: 'srgb' }).to('srgb').toString({ format: 'hex', collapse: false });
}

const lightnessOf = (colour: string): number => new Color(colour).to('oklch').coords[0] ?? 0;

/** The colour nearest in lightness, and of the same hue, that can be read as a link in a theme. */
export function nearestReadable(colour: string, theme: Theme): string {
	const readable = (one: string) => worstContrast(one, theme).ratio >= neededContrast;
	if (readable(colour)) return colour;
	const start = lightnessOf(colour);
	const steps = Array.from({ length: 400 }, (_, step) => (step + 1) / 400);
	const found = steps.flatMap((step) => [start - step, start + step].filter((lightness) => lightness >= 0 && lightness <= 1));
	const near = found.map((lightness) => toned(colour, lightness)).find(readable);
	return near ?? grounds[theme].text;
}

/** The colour that links of a theme take. One value is the light theme's; the dark one's is made of it. */
export const linkColour = (accent: NonNullable<Site['accent']>, theme: Theme): string =>
	typeof accent === 'object' ? accent[theme] : theme === 'light' ? accent : nearestReadable(toned(accent, 0.84, 0.11), 'dark');

/** All tones of a theme, made of the colour of its links. */
export function tonesOf(link: string, theme: Theme): Tones {
	if (theme === 'light')
		return { low: toned(link, 0.94, 0.03), middle: link, high: toned(link, Math.max(0.2, lightnessOf(link) - 0.12), 0.12) };
	return { low: toned(link, 0.28, 0.04), middle: toned(link, 0.54, 0.1), high: link };
}
