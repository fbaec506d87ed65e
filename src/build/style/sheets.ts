import { createHash } from 'node:crypto';
import type { PageStyle } from '../page/tidy.ts';
import { dropOtherLanguages } from './languages.ts';
import { mostLinked, splitParts } from './parts.ts';
import { purge } from './purge.ts';
import { type PageUsed, Used } from './used.ts';

/** A file name with a hash of the content, so that browsers may cache the file forever. */
export function fingerprinted(name: string, content: string): string {
	const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
	return name.replace(/(?:\.[\w-]{5,})?(\.\w+)$/, `.${hash}$1`);
}

/** The part of a page that its style depends on. */
export interface StyledPage {
	file: string;
	style: PageStyle;
	/** What the page's own HTML contains. */
	used: PageUsed;
}

/** The final style sheets of a site. */
export interface FinalSheets {
	/** Address → style sheet. */
	sheets: ReadonlyMap<string, string>;
	/** File of a page → addresses of its style sheets, in order. */
	links: ReadonlyMap<string, readonly string[]>;
	/** Addresses of style sheets that are no longer used. */
	gone: readonly string[];
}

/**
 * Words that may be elements or classes on a page with islands: from its scripts and everything that these load, statically or on demand.
 * @param everywhere The script of every page. What it creates is styled by the style sheet of all pages.
 */
function islandWords({ used, style }: StyledPage, everywhere: string | undefined, read: (address: string) => string): ReadonlySet<string> {
	const scripts = new Set(used.scripts.map((address) => style.scripts.get(address) ?? address));
	const found = new Used();
	// Iterating over the set includes scripts that are added during the loop.
	for (const address of scripts) {
		if (address === everywhere) continue;
		const code = read(address);
		found.addScript(code);
		for (const [, name = ''] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) scripts.add(address.replace(/[^/]*$/, name));
	}
	return found.words;
}

/**
 * Gives what is left of a sheet for one page. Scripts may set any attribute of what stands there; elements and classes come with islands.
 * Of thousands of pages few differ in what their sheet names, so each of these is worked out once.
 */
function sheetsOf(site: Used): (css: string, page: StyledPage, words: ReadonlySet<string>) => Promise<string> {
	const named = new Map<string, ReadonlySet<string>>();
	const done = new Map<string, Promise<string>>();
	const left = async (css: string, page: StyledPage, words: ReadonlySet<string>) => {
		const used = new Used();
		used.add({ ...site, tags: page.used.tags, classes: page.used.classes, ids: page.used.ids, words });
		for (const word of site.words) for (const set of [used.attributeNames, used.attributeValues]) set.add(word);
		return (await purge(new Map([['page', css]]), used)).get('page') ?? '';
	};
	return (css, page, words) => {
		const names = named.get(css) ?? new Set(css.match(/[\w-]+/g));
		named.set(css, names);
		const { tags, classes, ids } = page.used;
		// A name may be that of an element on one page and of a class on another.
		const asked = [tags, classes, ids, words].map((set) => [...names].filter((name) => set.has(name)).join(' '));
		const key = [...asked, css].join('\n');
		const sheet = done.get(key) ?? left(css, page, words);
		done.set(key, sheet);
		return sheet;
	};
}

/**
 * Makes the style sheets of a site: one that all pages of a language share, and for each page at most one more, with what only some pages
 * need. Pages with the same parts share it. Unused rules are dropped; from the shared sheet also fonts and rules of other languages.
 * @param used Everything that pages and scripts may use.
 * @param read Gives the built style sheet at an address.
 */
export async function finishSheets(pages: readonly StyledPage[], used: Used, read: (address: string) => string): Promise<FinalSheets> {
	const styles = pages.map(({ style }) => style);
	const linked = new Set(styles.flatMap((style) => style.sheets));
	const spoken = new Map([...linked].map((address) => [address, dropOtherLanguages(read(address), used.languages)]));
	const purged = await purge(spoken, used);
	const first = mostLinked(styles.map(({ sheets }) => sheets)) ?? '';
	const everywhere = mostLinked(styles.map(({ scripts }) => [...scripts.values()]));
	const { common, parts } = splitParts(purged.get(first) ?? '');
	const sheets = new Map<string, string>();
	const sheetOf = sheetsOf(used);
	const add = (name: string, css: string): string[] => {
		if (css.trim() === '') return [];
		const address = fingerprinted(name, css);
		sheets.set(address, css);
		return [address];
	};
	const languages = new Set(styles.map(({ lang }) => lang));
	const commons = new Map([...languages].map((lang) => [lang, add(first, dropOtherLanguages(common, [lang]))]));
	const links = new Map<string, readonly string[]>();
	for (const page of pages) {
		const { file, style } = page;
		const words = page.used.tags.has('astro-island') ? islandWords(page, everywhere, read) : new Set<string>();
		const others = style.sheets.map((address) => (address === first ? parts : (purged.get(address) ?? ''))).join('');
		const name = first.replace(/[^/]*$/, 'parts.css');
		const all = style.sheets.includes(first) ? (commons.get(style.lang) ?? []) : [];
		links.set(file, [...all, ...add(name, await sheetOf(others, page, words))]);
	}
	const before = styles.flatMap(({ sheets: own, print }) => [...own, ...print]);
	return { sheets, links, gone: [...new Set(before)].filter((address) => !sheets.has(address)) };
}
