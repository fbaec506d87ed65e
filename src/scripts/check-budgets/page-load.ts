import { deferredScripts } from '../../build/page/deferred-scripts.ts';
import { parsePage } from '../../build/page/parse.ts';
import { findInline } from '../../build/policy/inline.ts';
import { type Served, sentBytes } from './sizes.ts';

/** What a page loads without any interaction. */
export interface PageLoad {
	address: string;
	/** Its language, as a BCP 47 tag. */
	lang: string;
	/** Whether it has rows to look something up: errors, or a table of its own. */
	rows: boolean;
	/** Addresses of files beside the page itself. */
	css: Set<string>;
	js: Set<string>;
	images: Set<string>;
	/** Icons and manifest, which browsers fetch after the page or not at all; counted separately. */
	icons: Set<string>;
	/** Bytes of scripts in the page that run. */
	inlineJs: number;
	/** Checker id → scripts that are loaded when the checker comes near the viewport. */
	checkers: Map<string, Set<string>>;
}

/** Classes of lookup elements: error rows, the role matrix, data tables, expandable lists. */
const rows = /(?:^|\s)(?:errors|mx|data|fold|all-questions)(?:\s|$)/;

/** Address of a checker's text file, which is passed to its island; the file name begins with the checker's id. */
const checkerTexts = /\/checkers\/(\w+)\./;

/** Reads from a built page what it loads. */
export function pageLoad(served: Served, address: string): PageLoad {
	const page = parsePage(served.read(address));
	const tags = page.tokens.filter((token) => token.type === 'open');
	const links = (kind: RegExp) =>
		tags.flatMap(({ name, attributes: { rel = '', href = '' } }) => (name === 'link' && kind.test(rel) ? [href] : []));
	const sources = (tag: string) => tags.flatMap(({ name, attributes: { src } }) => (name === tag && src ? [src] : []));
	const islands = tags.filter(({ name }) => name === 'astro-island');
	return {
		address,
		lang: tags.find(({ name }) => name === 'html')?.attributes['lang'] ?? '',
		rows: tags.some(({ attributes }) => rows.test(attributes['class'] ?? '')),
		css: new Set(links(/^stylesheet$/)),
		js: served.imports([...deferredScripts(page.html), ...sources('script')]).now,
		images: new Set(sources('img')),
		icons: new Set(links(/\b(?:icon|apple-touch-icon|manifest)\b/)),
		inlineJs: findInline(page).scripts.reduce((sum, code) => sum + sentBytes(code), 0),
		checkers: new Map(
			islands.map(({ attributes: { props = '', ...urls } }) => [
				checkerTexts.exec(props)?.[1] ?? '',
				served.imports([urls['component-url'] ?? '', urls['renderer-url'] ?? '']).now,
			]),
		),
	};
}

/** All files that a page loads beside itself, except those counted separately. */
export const filesOf = ({ css, js, images }: PageLoad): string[] => [...css, ...js, ...images];
