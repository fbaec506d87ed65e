import { editTags } from './edit-tags.ts';
import { laterScript } from './later-scripts.ts';
import { type Scopes, shortenScopes } from './scopes.ts';
import { classForStyle, type StyleClasses } from './style-classes.ts';
import { closeUp } from './white-space.ts';

/** Where the files of a page went: address → new address, or nothing if the file is gone. */
export type Moved = ReadonlyMap<string, string | undefined>;

/** Scripts of a page lead where they went, and wait for the style; one that the page has already is left out. */
function moveScripts(html: string, moved: Moved): string {
	const loaded = new Set<string>();
	return html.replaceAll(/<script type="module" src="([^"]+)"><\/script>/g, (_, before: string) => {
		const address = moved.get(before) ?? before;
		if (loaded.has(address)) return '';
		loaded.add(address);
		return laterScript(address);
	});
}

/** An opening tag whose apostrophes stand for themselves, where all its quotes are double ones. */
const plainApostrophes = (source: string) => (source.includes("'") ? source : source.replaceAll(/&#(?:x27|39);/g, "'"));

/**
 * A page in its lean form: classes in place of style attributes, short ones for components, links to the lean files, each once, all in
 * the head (a sheet that comes later lets the browser lay out the page once more), none to files that went into another, no word of a
 * theme that nobody chose yet, and no white space between blocks.
 */
export function rewritePage(html: string, classes: StyleClasses, moved: Moved, scopes: Scopes): string {
	const linked = new Set<string>();
	let inBody = false;
	let late = '';
	const edited = editTags(moveScripts(html, moved), (tag) => {
		const { name, attributes } = tag;
		const source = plainApostrophes(shortenScopes(classForStyle(tag, classes), scopes));
		inBody ||= name === 'body';
		if (name === 'html') return source.replace(' data-theme="dark"', '');
		// A number made of the folder that the site was built in, which nothing reads.
		if (name === 'astro-island') return source.replace(/ uid="[^"]*"/, '');
		const { rel, href = '' } = attributes;
		if (name !== 'link' || rel !== 'stylesheet' || !moved.has(href)) return source;
		const address = moved.get(href);
		if (address === undefined || linked.has(address)) return '';
		linked.add(address);
		const link = source.replace(href, address);
		if (!inBody) return link;
		late += link;
		return '';
	});
	return closeUp(late ? edited.replace('</head>', () => `${late}</head>`) : edited);
}
