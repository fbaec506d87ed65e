import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { deferredScripts } from '../../build/page/deferred-scripts.ts';

/** Bytes of a text as a server sends it, with Brotli at its best (level 11, Node's default). */
export const sentBytes = (text: string): number => brotliCompressSync(text).length;

/** The island of a checker, from its opening tag on, with what stands before the first island of a page: a style and a script. */
const island = /(?:<style>astro-island[^<]*<\/style>(?:<script[^>]*>(?:(?!<\/script>).)*<\/script>)*)?<astro-island .*?<\/astro-island>/s;

/** What the HTML of a page says about its island. */
export interface Island {
	/** Bytes that the island adds to the page. */
	htmlBytes: number;
	/** Scripts that are loaded when it comes near the view. */
	scripts: string[];
	/** Scripts that the page loads when it has been read: its own, and Astro's for islands. */
	anyway: string[];
	/** File of the texts for its answers. */
	texts: string;
}

/** @throws Error if there is no island in the HTML. */
export function readIsland(html: string): Island {
	const found = island.exec(html)?.[0];
	if (!found) throw new Error('this page has no island');
	const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(found)?.[1] ?? '';
	return {
		htmlBytes: sentBytes(html) - sentBytes(html.replace(found, '')),
		scripts: [attribute('component-url'), attribute('renderer-url')].map((address) => basename(address)),
		anyway: deferredScripts(html).map((address) => basename(address)),
		texts: /checkers\/[\w.-]+\.json/.exec(found)?.[0] ?? '',
	};
}

/** Names of the scripts that a script imports: at once, and on demand. */
function importsOf(folder: string, script: string): { now: string[]; onDemand: string[] } {
	const code = readFileSync(join(folder, script), 'utf8');
	const names = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name]) => name ?? '');
	// A worker starts with the script that makes it, which holds its address.
	const workers = names(/["'`][^"'`\s]*\/([\w-]+-worker-[\w-]+\.js)["'`]/g);
	return {
		now: [...names(/(?:from|import)\s*["'`]\.\/([\w.-]+)["'`]/g), ...workers],
		onDemand: names(/import\(\s*["'`]\.\/([\w.-]+)["'`]/g),
	};
}

/** All scripts that come with some scripts, themselves included, and those that they load on demand. */
export function withImports(folder: string, scripts: readonly string[]): { now: Set<string>; onDemand: Set<string> } {
	const now = new Set(scripts);
	const onDemand = new Set<string>();
	// A set that grows is walked to its end.
	for (const script of now) {
		const imports = importsOf(folder, script);
		for (const name of imports.now) now.add(name);
		for (const name of imports.onDemand) onDemand.add(name);
	}
	return { now, onDemand };
}
