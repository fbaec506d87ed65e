import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { sites } from './sites.ts';

/** The metadata in the head of a built page, and the visible texts that it may repeat. */
export interface Head {
	/** Full address of the page. */
	address: string;
	title: string;
	canonical: string[];
	/** Pairs of hreflang and full address, as a list, so that duplicates are visible. */
	alternates: [hreflang: string, href: string][];
	feeds: string[];
	/** Addresses of icons and manifest. */
	icons: string[];
	robots: string | undefined;
	/** Open Graph properties. */
	social: [property: string, content: string][];
	jsonLd: string[];
	/** Visible texts by the element's class, or by its name for h1. */
	shown: Map<string, string>;
}

const watched = new Set(['lead', 'brand', 'crumb']);

function readHead(address: string, html: string): Head {
	const head: Head = {
		address,
		...{ title: '', canonical: [], alternates: [], feeds: [], icons: [], robots: undefined, social: [], jsonLd: [], shown: new Map() },
	};
	const open: string[] = [];
	const parser = new Parser({
		onopentag(name, { rel, href = '', hreflang, name: meta, property, content = '', type, class: classes = '' }) {
			if (name === 'link' && rel === 'canonical') head.canonical.push(href);
			if (name === 'link' && rel === 'alternate' && hreflang) head.alternates.push([hreflang, href]);
			if (name === 'link' && type === 'application/atom+xml') head.feeds.push(href);
			if (name === 'link' && /\b(?:icon|apple-touch-icon|manifest)\b/.test(rel ?? '')) head.icons.push(href);
			if (meta === 'robots') head.robots = content;
			if (property?.startsWith('og:')) head.social.push([property, content]);
			const kind = classes.split(' ').find((one) => watched.has(one));
			open.push(type === 'application/ld+json' ? type : (kind ?? (['h1', 'title'].includes(name) ? name : '')));
			if (type === 'application/ld+json') head.jsonLd.push('');
		},
		ontext(text) {
			if (open.at(-1) === 'application/ld+json') head.jsonLd.push((head.jsonLd.pop() ?? '') + text);
			if (open.at(-1) === 'title' && open.length === 3) head.title += text;
			for (const kind of open) if (watched.has(kind) || kind === 'h1') head.shown.set(kind, (head.shown.get(kind) ?? '') + text);
		},
		onclosetag: () => open.pop(),
	});
	parser.end(html);
	// A page keeps the parts of a date together by spaces at which no line ends.
	for (const [kind, text] of head.shown) head.shown.set(kind, text.replaceAll('\u00a0', ' ').trim());
	return head;
}

/** A built site, read from its folder. */
class BuiltSite {
	readonly folder: string;
	/** Full address of the front gate. */
	readonly root: string;
	#pages: ReadonlyMap<string, Head> | undefined;

	/**
	 * Reads a built site.
	 * @param folder Folder that contains dist, from the project's root.
	 * @param root Full address of the site with its base path.
	 */
	constructor(folder: string, root: string) {
		this.folder = resolve(import.meta.dirname, '..', folder, 'dist');
		this.root = root;
	}

	/**
	 * All pages by address, except embeds and pages for addresses that do not exist. Read on first use, because listing the tests needs
	 * none.
	 */
	get pages(): ReadonlyMap<string, Head> {
		// Embeds are not announced anywhere (embed.spec.ts checks them), nor are redirects and the components page.
		this.#pages ??= new Map(
			globSync('**/index.html', { cwd: this.folder, exclude: ['*/embed/**', '*/errors/**', '*/components/**'] }).map((file) => {
				const address = this.root + file.replaceAll('\\', '/').replace(/index\.html$/, '');
				return [address, readHead(address, this.read(file))];
			}),
		);
		return this.#pages;
	}

	/** The text of a file. */
	read(file: string): string {
		return readFileSync(join(this.folder, file), 'utf8');
	}

	/** Pages whose canonical address is their own. */
	get originals(): Head[] {
		return [...this.pages.values()].filter(({ canonical, address }) => canonical[0] === address);
	}
}

/** Both built sites, with the full addresses they were built for. */
export const builtSites = [
	{ name: 'real', indexing: false, site: new BuiltSite(sites.real.folder, 'http://localhost:4321/') },
	{ name: 'variant', indexing: true, site: new BuiltSite(sites.variant.folder, 'https://help.example.org/help/') },
] as const;
