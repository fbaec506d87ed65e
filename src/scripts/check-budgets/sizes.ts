import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a text as a server sends it, with Brotli at its best (level 11, Node's default). */
export const sentBytes = (text: string): number => brotliCompressSync(text).length;

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
function withImports(folder: string, scripts: readonly string[]): { now: Set<string>; onDemand: Set<string> } {
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

/** A built site as a host serves it. */
export class Served {
	readonly #dist: string;
	readonly #base: string;
	readonly #sizes = new Map<string, number>();

	/** @param base Base path with slashes at both ends. */
	constructor(dist: string, base: string) {
		this.#dist = dist;
		this.#base = base;
	}

	/** The text of the file at an address. */
	read(address: string): string {
		const file = address.slice(this.#base.length);
		return readFileSync(join(this.#dist, file.endsWith('/') || file === '' ? `${file}index.html` : file), 'utf8');
	}

	/** Bytes of the file at an address on the wire. */
	size(address: string): number {
		let size = this.#sizes.get(address);
		if (size === undefined) {
			const compressed = /\.(?:png|ico|webp)$/.test(address);
			size = compressed ? statSync(join(this.#dist, address.slice(this.#base.length))).size : sentBytes(this.read(address));
			this.#sizes.set(address, size);
		}
		return size;
	}

	/** Bytes of several files on the wire. */
	sum(addresses: Iterable<string>): number {
		return [...addresses].reduce((sum, address) => sum + this.size(address), 0);
	}

	/** A script and all that it loads before it runs. */
	withImports(script: string): string[] {
		const [folder, name] = [dirname(script), basename(script)];
		const { now } = withImports(join(this.#dist, folder.slice(this.#base.length)), [name]);
		return [...now].map((file) => `${folder}/${file}`);
	}

	/** The scripts that some scripts load on demand. */
	onDemand(scripts: Iterable<string>): string[] {
		return [...scripts].flatMap((script) => {
			const folder = dirname(script);
			const { onDemand } = withImports(join(this.#dist, folder.slice(this.#base.length)), [basename(script)]);
			return [...onDemand].map((file) => `${folder}/${file}`);
		});
	}
}
