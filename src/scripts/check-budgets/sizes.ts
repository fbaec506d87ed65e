import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes as a static host sends them: compressed by Brotli at its best. */
export const compressed = (content: string | Uint8Array): number => brotliCompressSync(content).length;

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
			size = compressed(this.read(address));
			this.#sizes.set(address, size);
		}
		return size;
	}

	/** Bytes of several files on the wire. */
	sum(addresses: Iterable<string>): number {
		return [...addresses].reduce((sum, address) => sum + this.size(address), 0);
	}

	/** A script and all that it loads before it runs. */
	withImports(script: string): Set<string> {
		const found = new Set([script]);
		for (const address of found) {
			for (const [, name = ''] of this.read(address).matchAll(/\b(?:from|import)\s*["']\.\/([\w.-]+)["']/g))
				found.add(address.replace(/[^/]*$/, name));
		}
		return found;
	}
}
