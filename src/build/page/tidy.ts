import type { ReachId } from '../reaches/list.ts';
import { blank } from './blanks.ts';
import { deferredCode } from './deferred-scripts.ts';
import type { Edit } from './edits.ts';
import type { OpenTag, ParsedPage } from './parse.ts';

/** The style sheets and scripts of a page. */
export interface PageStyle {
	/** Its language, as a BCP 47 tag. */
	lang: string;
	/** Addresses of its style sheets, in order. */
	sheets: string[];
	/** Print style sheets: those of Starlight, which src/styles/print.css replaces. */
	print: string[];
	/** The scripts in its tags: address in the tag → address that is loaded instead. */
	scripts: Map<string, string>;
}

/** The changes of a page. */
export interface Tidied {
	edits: Edit[];
	style: PageStyle;
	/** The internals of Astro and Starlight that were found. */
	reached: ReachId[];
}

/** The blank in a page's head for its style sheet links. */
export const styleBlank = 'style';

/** Scripts that only import another one: address → address of the imported one. */
export type Facades = ReadonlyMap<string, string>;

/** The address of a module script that a tag loads; undefined for any other tag. */
export const moduleScript = ({ name, attributes: { type, src } }: OpenTag, facades: Facades): string | undefined =>
	name === 'script' && type === 'module' && src !== undefined ? (facades.get(src) ?? src) : undefined;

/** The addresses of all module scripts that the tags of a page load, each once. */
export const moduleScripts = ({ tokens }: ParsedPage, facades: Facades): Set<string> =>
	new Set(tokens.flatMap((token) => (token.type === 'open' ? (moduleScript(token, facades) ?? []) : [])));

/** The range of an attribute in the source of a tag, including the white space before it. */
function attributePlace({ start }: OpenTag, source: string, name: string): { start: number; end: number } | undefined {
	const found = new RegExp(`\\s${name}(?:=(?:"[^"]*"|'[^']*'|[^\\s"'>]*))?(?=[\\s/>])`).exec(source);
	return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

/**
 * The changes of a page: style sheets are linked in the head, each once (a later one would cause another layout); print style sheets are
 * dropped; scripts are loaded last; a theme that nobody chose is removed. The links are inserted later, at the blank `styleBlank`.
 */
export function tidyPage(page: ParsedPage, facades: Facades): Tidied {
	const { html, tokens } = page;
	const style: PageStyle = { lang: '', sheets: [], print: [], scripts: new Map() };
	const edits: Edit[] = [];
	const reached = new Set<ReachId>();
	let loaded = false;
	let headEnd: number | undefined;
	let placed = false;
	const sheet = (tag: OpenTag, address: string) => {
		const { start, end } = tag;
		const print = tag.attributes['media'] === 'print';
		if (print) reached.add('print-sheet');
		const known = style.sheets.includes(address);
		if (!known) (print ? style.print : style.sheets).push(address);
		// All links go where the first link in the head is; without one, to the end of the head.
		const here = !placed && headEnd === undefined;
		placed ||= here;
		return edits.push({ start, end, text: here ? blank(styleBlank) : '' });
	};
	tokens.forEach((token, place) => {
		if (token.type === 'close' && token.name === 'head') headEnd = token.start;
		if (token.type !== 'open' || token.implied) return;
		const { name, attributes, start, end } = token;
		const source = html.slice(start, end);
		const { rel, href } = attributes;
		if (name === 'html') style.lang = attributes['lang'] ?? '';
		if (name === 'link' && rel === 'stylesheet' && href) sheet(token, href);
		const script = moduleScript(token, facades);
		if (script !== undefined) {
			const close = tokens.slice(place, place + 3).find((next) => next.type === 'close');
			const text = loaded ? '' : `<script type="module">${deferredCode(moduleScripts(page, facades))}</script>`;
			edits.push({ start, end: close?.type === 'close' ? close.end : end, text });
			loaded = true;
			style.scripts.set(attributes['src'] ?? script, script);
			reached.add('module-script');
		}
		const drop = (attribute: string, reach?: ReachId) => {
			const gone = attributePlace(token, source, attribute);
			if (!gone) return;
			edits.push({ ...gone, text: '' });
			if (reach) reached.add(reach);
		};
		// Starlight writes "dark" until its script runs; without the attribute the page follows the system.
		if (name === 'html' && attributes['data-theme'] === 'dark') drop('data-theme', 'theme-attribute');
		// These classes belong to Starlight's own style sheet, which is not used.
		if (['html', 'body', 'main'].includes(name) && attributes['class']?.startsWith('astro-'))
			for (const layout of ['class', 'data-has-toc', 'data-has-sidebar']) drop(layout, 'layout-attributes');
		// Only the Markdown copy names the language of a command.
		if (name === 'pre') drop('data-language');
		// This attribute depends on the folder of the build, and nothing reads it.
		if (name === 'astro-island') drop('uid', 'island-number');
	});
	if (!placed && headEnd !== undefined && style.sheets.length > 0) edits.push({ start: headEnd, end: headEnd, text: blank(styleBlank) });
	return { edits, style, reached: [...reached] };
}
