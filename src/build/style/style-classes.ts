const prefix = 'st-';

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
	const asked = css.replaceAll(/\[style\^=(['"]?)--\1\]:not\(\[class\]\)/g, `[class^="${prefix}"]`);
	if (asked.includes('[style')) throw new Error('A style sheet asks for style attributes, which are classes on the built pages.');
	return asked;
}
