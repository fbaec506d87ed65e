import type { ReachId } from '../reaches/list.ts';
import { blank } from './blanks.ts';
import { deferredCode } from './deferred-scripts.ts';
import type { Edit } from './edits.ts';
import type { OpenTag, ParsedPage } from './parse.ts';

/** What a page says of its style. */
export interface PageStyle {
	/** Its language, as BCP 47 writes it. */
	lang: string;
	/** Addresses of its style sheets, in order. */
	sheets: string[];
	/** Those that are for print only: Starlight's, in whose place src/styles/print.css stands. */
	print: string[];
	/** The scripts that it loads by tags: address in the tag → the one that is loaded. */
	scripts: Map<string, string>;
}

/** What changes in a page. */
export interface Tidied {
	edits: Edit[];
	style: PageStyle;
	/** What was met that Astro and Starlight do not promise. */
	reached: ReachId[];
}

/** The blank in a page where its style sheets will be linked: in its head. */
export const styleBlank = 'style';

/** Scripts that only load another one: address → address of the other one. */
export type Facades = ReadonlyMap<string, string>;

/** The address of a script that the page loads by a tag; undefined for any other tag. */
export const moduleScript = ({ name, attributes: { type, src } }: OpenTag, facades: Facades): string | undefined =>
	name === 'script' && type === 'module' && src !== undefined ? (facades.get(src) ?? src) : undefined;

/** The place of an attribute in a tag, with the white space before it. */
function attributePlace({ start }: OpenTag, source: string, name: string): { start: number; end: number } | undefined {
	const found = new RegExp(`\\s${name}(?:=(?:"[^"]*"|'[^']*'|[^\\s"'>]*))?(?=[\\s/>])`).exec(source);
	return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

/**
 * Works out what changes in a page: its style sheets stand in the head, each once (one that comes later lets the browser lay out the page
 * once more), those for print are dropped, scripts are loaded last, and no theme is set that nobody chose.
 * Where they are linked is left blank: `styleBlank`.
 */
export function tidyPage({ html, tokens }: ParsedPage, facades: Facades): Tidied {
	const style: PageStyle = { lang: '', sheets: [], print: [], scripts: new Map() };
	const edits: Edit[] = [];
	const reached = new Set<ReachId>();
	const loaded = new Set<string>();
	let headEnd: number | undefined;
	let placed = false;
	const sheet = (tag: OpenTag, address: string) => {
		const { start, end } = tag;
		const print = tag.attributes['media'] === 'print';
		if (print) reached.add('print-sheet');
		const known = style.sheets.includes(address);
		if (!known) (print ? style.print : style.sheets).push(address);
		// The first link of the head, or of a page without one, gives the place to all of them.
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
			const text = loaded.has(script) ? '' : `<script type="module">${deferredCode(script)}</script>`;
			edits.push({ start, end: close?.type === 'close' ? close.end : end, text });
			loaded.add(script);
			style.scripts.set(attributes['src'] ?? script, script);
			reached.add('module-script');
		}
		const drop = (attribute: string, reach: ReachId) => {
			const gone = attributePlace(token, source, attribute);
			if (!gone) return;
			edits.push({ ...gone, text: '' });
			reached.add(reach);
		};
		// Starlight says "dark" until a script knows better; without the word the page follows the system.
		if (name === 'html' && attributes['data-theme'] === 'dark') drop('data-theme', 'theme-attribute');
		// They belong to Starlight's own style sheet, of which nothing is left.
		if (name === 'html' && attributes['class']?.startsWith('astro-'))
			for (const layout of ['class', 'data-has-toc', 'data-has-sidebar']) drop(layout, 'layout-attributes');
		// A number made of the folder that the site was built in, which nothing reads.
		if (name === 'astro-island') drop('uid', 'island-number');
	});
	if (!placed && headEnd !== undefined && style.sheets.length > 0) edits.push({ start: headEnd, end: headEnd, text: blank(styleBlank) });
	return { edits, style, reached: [...reached] };
}
