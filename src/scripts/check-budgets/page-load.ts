import { Parser } from 'htmlparser2';
import { deferredScripts } from '../../build/page/deferred-scripts.ts';
import { type Served, sentBytes } from './sizes.ts';

/** What loads with a page before anybody touches it. */
export interface PageLoad {
	address: string;
	/** Its language, as BCP 47 writes it. */
	lang: string;
	/** Addresses of files beside the page itself. */
	css: Set<string>;
	/** Whether it has rows to look up: errors, or a table of its own. */
	rows: boolean;
	js: Set<string>;
	images: Set<string>;
	/** Icons and manifest, which browsers ask for after the page or not at all; counted apart. */
	icons: Set<string>;
	/** Bytes of scripts in the page, without what is said to machines. */
	inlineJs: number;
	/** Id of each checker of the page → scripts that are loaded when it comes near the view. */
	checkers: Map<string, Set<string>>;
}

/** Classes of what is looked up: error rows, the matrix, tables of data, lists that open. */
const rows = /(?:^|\s)(?:errors|mx|data|fold|all-questions)(?:\s|$)/;

/** The file of a checker's texts, which an island is given; its name begins with the id. */
const checkerTexts = /\/checkers\/(\w+)\./;

/** Reads from a built page what loads with it. */
export function pageLoad(served: Served, address: string): PageLoad {
	const load: PageLoad = {
		address,
		lang: '',
		css: new Set(),
		rows: false,
		js: new Set(),
		images: new Set(),
		icons: new Set(),
		inlineJs: 0,
		checkers: new Map(),
	};
	const addScript = (to: Set<string>, script: string) => {
		for (const file of served.withImports(script)) to.add(file);
	};
	const html = served.read(address);
	for (const script of deferredScripts(html)) addScript(load.js, script);
	let inline = false;
	const parser = new Parser({
		onopentag(name, attributes) {
			const { rel = '', href = '', src, type } = attributes;
			if (name === 'html') load.lang = attributes['lang'] ?? '';
			if (name === 'link' && rel === 'stylesheet') load.css.add(href);
			if (rows.test(attributes['class'] ?? '')) load.rows = true;
			if (name === 'link' && /\b(?:icon|apple-touch-icon|manifest)\b/.test(rel)) load.icons.add(href);
			if (name === 'script' && src) addScript(load.js, src);
			if (name === 'img' && src) load.images.add(src);
			if (name === 'astro-island') {
				const scripts = new Set<string>();
				for (const key of ['component-url', 'renderer-url']) addScript(scripts, attributes[key] ?? '');
				load.checkers.set(checkerTexts.exec(attributes['props'] ?? '')?.[1] ?? '', scripts);
			}
			inline = name === 'script' && !src && type !== 'application/ld+json';
		},
		ontext(text) {
			if (inline) load.inlineJs += sentBytes(text);
		},
		onclosetag: () => {
			inline = false;
		},
	});
	parser.end(html);
	return load;
}

/** Every file of a load beside the page itself, but those counted apart. */
export const filesOf = ({ css, js, images }: PageLoad): string[] => [...css, ...js, ...images];
