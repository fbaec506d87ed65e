import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sentBytes, withImports } from '../bench/island.ts';

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
