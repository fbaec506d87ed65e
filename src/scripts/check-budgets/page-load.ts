import { Parser } from 'htmlparser2';
import { laterScripts } from '../../integrations/lean/later-scripts.ts';
import { sentBytes } from '../bench/island.ts';
import type { Served } from './sizes.ts';

/** What loads with a page before anybody touches it. */
export interface PageLoad {
	address: string;
	/** Addresses of files beside the page itself. */
	css: Set<string>;
	/** The part of the style that comes with code blocks. */
	codeCss: Set<string>;
	js: Set<string>;
	images: Set<string>;
	/** Icons and manifest, which browsers ask for after the page or not at all; counted apart. */
	icons: Set<string>;
	/** Bytes of scripts in the page, without what is said to machines. */
	inlineJs: number;
	/** Scripts that a checker loads when it comes near the view; none on a page without a checker. */
	islands: Set<string>;
}

/** The style sheet of Expressive Code, by the name it gives to it. */
const codeSheet = /\/ec\.[\w-]+\.css$/;

/** Reads from a built page what loads with it. */
export function pageLoad(served: Served, address: string): PageLoad {
	const load: PageLoad = {
		address,
		css: new Set(),
		codeCss: new Set(),
		js: new Set(),
		images: new Set(),
		icons: new Set(),
		inlineJs: 0,
		islands: new Set(),
	};
	const addScript = (to: Set<string>, script: string) => {
		for (const file of served.withImports(script)) to.add(file);
	};
	const html = served.read(address);
	for (const script of laterScripts(html)) addScript(load.js, script);
	let inline = false;
	const parser = new Parser({
		onopentag(name, attributes) {
			const { rel = '', href = '', src, type } = attributes;
			if (name === 'link' && rel === 'stylesheet') (codeSheet.test(href) ? load.codeCss : load.css).add(href);
			if (name === 'link' && /\b(?:icon|apple-touch-icon|manifest)\b/.test(rel)) load.icons.add(href);
			if (name === 'script' && src) addScript(load.js, src);
			if (name === 'img' && src) load.images.add(src);
			if (name === 'astro-island') for (const key of ['component-url', 'renderer-url']) addScript(load.islands, attributes[key] ?? '');
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
export const filesOf = ({ css, codeCss, js, images }: PageLoad): string[] => [...css, ...codeCss, ...js, ...images];
