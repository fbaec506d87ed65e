import { contrast, grounds, projectAccent } from '../content-model/accent.ts';
import type { Site } from '../content-model/schemas/site.ts';

/** Colours of the mark as the project ships it: a dark field, pale dots, the lit one. */
const usual = { field: '#14180d', dots: '#f3f6ea', lit: projectAccent };

/** Contrast that parts of a picture need to be told apart (WCAG 2.2, 1.4.11). */
const neededContrast = 3;

/** A logo that becomes the icon, as an address that holds the picture itself, and its size in any unit. */
export interface IconLogo {
	address: string;
	width: number;
	height: number;
}

/** How much wider than high a logo may be: a longer one could not be read at the 16 pixels of a browser's tab. */
const widestLogo = 1.5;

/** Colours of the mark with an organization's accent: in the lit dot, or, where it would not stand out there, in the field. */
export function markColours({ accent }: Pick<Site, 'accent'>): typeof usual {
	if (accent === undefined) return usual;
	const own = typeof accent === 'object' ? accent.light : accent;
	return contrast(own, usual.field) >= neededContrast ? { ...usual, lit: own } : { field: own, dots: '#ffffff', lit: '#ffffff' };
}

/** Colours of the bar around a page and of an empty page, for the manifest. */
export const manifestColours = (site: Pick<Site, 'accent'>): { theme: string; background: string } => ({
	theme: markColours(site).field,
	background: grounds.light.background,
});

/** The mark in a square: three dots and a lit one, in a field. */
function mark(site: Pick<Site, 'accent'>): string {
	const { field, dots, lit } = markColours(site);
	const small = [5.5, 12, 18.5].map((x) => `<circle cx="${x}" cy="16" r="2.25" fill="${dots}"/>`).join('');
	return `<rect width="32" height="32" rx="8" fill="${field}"/>${small}<circle cx="26" cy="16" r="3.75" fill="${lit}"/>`;
}

/**
 * The icon of the site: the one drawing that every icon file is made from.
 * @param logo The organization's picture; it becomes the icon unless it is much wider than high.
 * @returns SVG of 32 × 32 units.
 */
export function drawIcon(site: Pick<Site, 'accent'>, logo?: IconLogo): string {
	const picture =
		logo && logo.width <= logo.height * widestLogo
			? `<image width="32" height="32" href="${logo.address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`
			: mark(site);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${picture}</svg>\n`;
}
