import { editTags } from './edit-tags.ts';
import { classesForStyles, type StyleClasses } from './style-classes.ts';

/**
 * A page in its lean form: classes in place of style attributes, links to the lean sheets, each once, none to sheets that went into
 * another, and no word of a theme that nobody chose yet.
 * @param renamed Address of a sheet → its new address, or nothing if it is gone.
 */
export function rewritePage(html: string, classes: StyleClasses, renamed: ReadonlyMap<string, string | undefined>): string {
	const linked = new Set<string>();
	return editTags(classesForStyles(html, classes), ({ name, attributes: { rel, href = '' }, source }) => {
		if (name === 'html') return source.replace(' data-theme="dark"', '');
		if (name !== 'link' || rel !== 'stylesheet' || !renamed.has(href)) return undefined;
		const address = renamed.get(href);
		if (address === undefined || linked.has(address)) return '';
		linked.add(address);
		return source.replace(href, address);
	});
}
