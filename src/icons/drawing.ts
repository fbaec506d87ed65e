import { contrast, grounds, projectAccent } from '../content-model/accent.ts';
import type { Site } from '../content-model/schemas/site.ts';

/** Colours of the project's own mark: a dark field, pale dots, and the highlighted one. */
const usual = { field: '#14180d', dots: '#f3f6ea', lit: projectAccent };

/** Minimum contrast of parts of a picture (WCAG 2.2, 1.4.11). */
const neededContrast = 3;

/** A logo used as the icon: a data: address of the picture, and its size in any unit. */
export interface IconLogo {
	address: string;
	width: number;
	height: number;
}

/** Maximum width of a logo as a multiple of its height: a longer one would be unreadable at the 16 pixels of a browser tab. */
const maxLogoRatio = 1.5;

/**
 * Colours of the mark with an organization's accent: used for the highlighted dot or, if the dot would have too little contrast, for the
 * field.
 */
export function markColours({ accent }: Pick<Site, 'accent'>): typeof usual {
	if (accent === undefined) return usual;
	const own = typeof accent === 'object' ? accent.light : accent;
	return contrast(own, usual.field) >= neededContrast ? { ...usual, lit: own } : { field: own, dots: '#ffffff', lit: '#ffffff' };
}

/** Colours of the browser's bar and of an empty page, for the manifest. */
export const manifestColours = (site: Pick<Site, 'accent'>): { theme: string; background: string } => ({
	theme: markColours(site).field,
	background: grounds.light.background,
});

/** The mark in a square: a field with three dots and a highlighted one. */
function mark(site: Pick<Site, 'accent'>): string {
	const { field, dots, lit } = markColours(site);
	const small = [5.5, 12, 18.5].map((x) => `<circle cx="${x}" cy="16" r="2.25" fill="${dots}"/>`).join('');
	return `<rect width="32" height="32" rx="8" fill="${field}"/>${small}<circle cx="26" cy="16" r="3.75" fill="${lit}"/>`;
}

/**
 * The icon of the site, from which all icon files are rendered.
 * @param logo The organization's logo; used as the icon unless it is too wide.
 * @returns SVG of 32 × 32 units.
 */
export function drawIcon(site: Pick<Site, 'accent'>, logo?: IconLogo): string {
	const picture =
		logo && logo.width <= logo.height * maxLogoRatio
			? `<image width="32" height="32" href="${logo.address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`
			: mark(site);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${picture}</svg>\n`;
}
