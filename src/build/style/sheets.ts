import { createHash } from 'node:crypto';
import type { PageStyle } from '../page/tidy.ts';
import { purge } from './purge.ts';
import { askForClasses, checkWordColours, nameStyles, type StyleClasses, styleRules } from './style-classes.ts';
import type { Used } from './used.ts';

/**
 * Where the classes of former style attributes belong: in the last sheet that all pages with the class link to.
 * @returns Address of a sheet → the classes it takes in.
 * @throws Error if pages with the same style have no sheet in common.
 */
export function placeStyles(pages: readonly PageStyle[], classes: StyleClasses): Map<string, StyleClasses> {
	const common = new Map<string, string[]>();
	for (const { styles, sheets } of pages)
		for (const style of styles)
			common.set(
				style,
				(common.get(style) ?? sheets).filter((sheet) => sheets.includes(sheet)),
			);
	const placed = new Map<string, Map<string, string>>();
	for (const [style, name] of classes) {
		const sheet = common.get(style)?.at(-1);
		if (!sheet) throw new Error(`No style sheet for the style attribute ${JSON.stringify(style)}: its pages have none in common.`);
		placed.set(sheet, (placed.get(sheet) ?? new Map<string, string>()).set(style, name));
	}
	return placed;
}

/** A name that changes with the content, so that a browser may keep the file for good. */
export function fingerprinted(name: string, content: string): string {
	const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
	return name.replace(/(?:\.[\w-]{5,})?(\.\w+)$/, `.${hash}$1`);
}

/** The sheets of a site as they were built, by address; what is for print stands in front of the sheet it is linked beside. */
function gatherSheets(pages: readonly PageStyle[], read: (address: string) => string): Map<string, string> {
	const sheets = new Map<string, string>();
	for (const { sheets: linked, print } of pages)
		linked.forEach((address, place) => {
			if (!sheets.has(address)) sheets.set(address, askForClasses([...(place === 0 ? print : []), address].map(read).join('')));
		});
	return sheets;
}

/** The style sheets of a site in their final form. */
export interface FinalSheets {
	/** Address → style sheet. */
	sheets: ReadonlyMap<string, string>;
	/** What pages have left blank: the address that a sheet was built with → its address, and a style → its class. */
	values: ReadonlyMap<string, string>;
	/** Addresses of sheets that went into others. */
	gone: readonly string[];
}

/**
 * Makes the style sheets of a site: without rules that nothing uses, with those for print, and with the classes of style attributes.
 * @param used What pages and scripts use.
 * @param read Gives the sheet at an address as it was built.
 */
export async function finishSheets(pages: readonly PageStyle[], used: Used, read: (address: string) => string): Promise<FinalSheets> {
	const classes = nameStyles(pages.flatMap(({ styles }) => styles));
	used.addClasses(classes.values());
	const placed = placeStyles(pages, classes);
	const built = gatherSheets(pages, read);
	checkWordColours(classes, [...built.values()]);
	const purged = await purge(built, used);
	const sheets = new Map<string, string>();
	const values = new Map(classes);
	for (const [address, css] of purged) {
		const whole = css + styleRules(placed.get(address) ?? new Map());
		const name = fingerprinted(address, whole);
		sheets.set(name, whole);
		values.set(address, name);
	}
	const before = [...purged.keys(), ...pages.flatMap(({ print }) => print)];
	return { sheets, values, gone: [...new Set(before)].filter((address) => !sheets.has(address)) };
}
