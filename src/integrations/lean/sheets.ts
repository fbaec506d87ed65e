import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { isIdle, type StyleClasses } from './style-classes.ts';
import type { Used } from './used.ts';

/** What a page says of its style. */
export interface PageStyle {
	/** Addresses of its style sheets, in order. */
	sheets: string[];
	/** Those that are for paper only. */
	paper: string[];
	/** Styles in attributes. */
	styles: Set<string>;
}

/**
 * Reads what a page says of its style.
 * @param used Gets all that style sheets can ask of the page.
 */
export function readPageStyle(html: string, used: Used): PageStyle {
	const found: PageStyle = { sheets: [], paper: [], styles: new Set() };
	const parser = new Parser({
		onopentag(name, attributes) {
			used.addTag(name, attributes);
			const { rel, href, media, style } = attributes;
			if (style && !isIdle(style)) found.styles.add(style);
			if (name === 'link' && rel === 'stylesheet' && href) (media === 'print' ? found.paper : found.sheets).push(href);
		},
	});
	parser.end(html);
	used.addVariables(html);
	return found;
}

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
