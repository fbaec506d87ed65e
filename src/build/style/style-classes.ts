const prefix = 'st-';

/** The colour that Expressive Code (0.44.2) gives to a word of code, in one theme or both. */
const wordColour = /^--[01]:/;
/** What its sheet asks for in place of the style attribute. */
const asked = `[class^="${prefix}"]`;

/** Expressive Code says how long a block's longest line is; its sheet cares only below 20 characters. */
const idle = /^--ecMaxLine:(?:[2-9]\d|\d{3,})ch;?$/;

/** A class for each style that stands in an attribute somewhere on the site: style → class. */
export type StyleClasses = ReadonlyMap<string, string>;

/** Names a class for each style. The names depend on the styles alone, so that two builds agree. */
export const nameStyles = (styles: Iterable<string>): StyleClasses =>
	new Map([...new Set(styles)].sort().map((style, place) => [style, prefix + place.toString(36)]));

/** Whether a style changes nothing, so that it needs no class. */
export const isIdle = (style: string): boolean => idle.test(style);

/** The rules of the classes that a page shows. */
export const styleRules = (classes: StyleClasses): string =>
	[...classes].map(([style, name]) => `.${name}{${style.replace(/;\s*$/, '')}}`).join('');

/**
 * Makes a sheet that looks for style attributes look for the classes in their place: Expressive Code colours by them.
 * @throws Error if the sheet asks for style attributes in a way that is not known here.
 */
export function askForClasses(css: string): string {
	const changed = css.replaceAll(/\[style\^=(['"]?)--\1\]:not\(\[class\]\)/g, asked);
	if (changed.includes('[style')) throw new Error('A style sheet asks for style attributes, which are classes on the built pages.');
	return changed;
}

/**
 * Checks that words of code get their colours.
 * @param sheets Style sheets that ask for classes.
 * @throws Error if pages have such words and no sheet asks for them.
 */
export function checkWordColours(classes: StyleClasses, sheets: readonly string[]): void {
	if (![...classes.keys()].some((style) => wordColour.test(style)) || sheets.some((css) => css.includes(asked))) return;
	throw new Error("No style sheet asks for [style^='--']:not([class]), by which Expressive Code (0.44.2) colours words of code.");
}
