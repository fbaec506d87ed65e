import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a text as a server sends it, compressed with Brotli at level 11 (Node's default). */
export const sentBytes = (text: string): number => brotliCompressSync(text).length;

/** A built site as a host serves it, at the top of its address. */
export class Served {
	readonly #dist: string;
	readonly #sizes = new Map<string, number>();

	constructor(dist: string) {
		this.#dist = dist;
	}

	/** The text of the file at an address. */
	read(address: string): string {
		return readFileSync(join(this.#dist, address.replace(/\/$/, '/index.html')), 'utf8');
	}

	/** Compressed bytes of the file at an address. */
	size(address: string): number {
		const measure = () => (/\.(?:png|ico|webp)$/.test(address) ? statSync(join(this.#dist, address)).size : sentBytes(this.read(address)));
		const size = this.#sizes.get(address) ?? measure();
		this.#sizes.set(address, size);
		return size;
	}

	/** Compressed bytes of several files. */
	sum(addresses: Iterable<string>): number {
		return [...addresses].reduce((sum, address) => sum + this.size(address), 0);
	}

	/** Scripts with all that they load before they run, and what these load on demand. */
	imports(scripts: Iterable<string>): { now: Set<string>; onDemand: Set<string> } {
		const now = new Set(scripts);
		const onDemand = new Set<string>();
		// Iterating over the set includes scripts that are added during the loop.
		for (const script of now) {
			const code = this.read(script);
			const add = (to: Set<string>, pattern: RegExp) => {
				for (const [, name = ''] of code.matchAll(pattern)) to.add(script.replace(/[^/]*$/, name));
			};
			add(now, /(?:from|import)\s*["'`]\.\/([\w.-]+)["'`]/g);
			// A worker is started by the script that contains its address.
			add(now, /["'`][^"'`\s]*\/([\w-]+-worker-[\w-]+\.js)["'`]/g);
			add(onDemand, /import\(\s*["'`]\.\/([\w.-]+)["'`]/g);
		}
		return { now, onDemand };
	}
}
