import { editTags } from './edit-tags.ts';
import { classesForStyles, type StyleClasses } from './style-classes.ts';

/** Where the files of a page went: address → new address, or nothing if the file is gone. */
export type Moved = ReadonlyMap<string, string | undefined>;

/**
 * A page in its lean form: classes in place of style attributes, links to the lean files, each sheet once, none to files that went into
 * another, and no word of a theme that nobody chose yet.
 */
export function rewritePage(html: string, classes: StyleClasses, moved: Moved): string {
	const linked = new Set<string>();
	return editTags(classesForStyles(html, classes), ({ name, attributes: { rel, href, src }, source }) => {
		if (name === 'html') return source.replace(' data-theme="dark"', '');
		const before = name === 'script' ? src : name === 'link' && rel === 'stylesheet' ? href : undefined;
		if (before === undefined || !moved.has(before)) return undefined;
		const address = moved.get(before);
		if (address === undefined || linked.has(address)) return '';
		if (name === 'link') linked.add(address);
		return source.replace(before, address);
	});
}
