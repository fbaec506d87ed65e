/**
 * An adaptive binary arithmetic coder: a bit costs as much as it surprises, given the bits before it in the same context
 * (M. Mahoney, "Data Compression Explained", section 3.2: https://mattmahoney.net/dc/dce.html).
 */
export class Coder {
	/** By context: the probability that a bit is set, and the number of bits seen. */
	readonly #odds = new Map<number, { set: number; seen: number }>();
	readonly #bytes: number[];
	#at = 0;
	#low = 0;
	#high = 0xffffffff;
	/** What is left of the next four bytes, when decoding. */
	#rest = 0;

	/** @param bytes The bytes to decode; none to encode. Decoding more than was encoded throws an Error. */
	constructor(bytes: Iterable<number> = []) {
		this.#bytes = [...bytes];
		for (let i = 0; i < 4; i++) this.#read();
	}

	/** The bytes of what was encoded. */
	finish(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from([...this.#bytes, this.#high >>> 24]);
	}

	/**
	 * Codes an integer from 0 to 2³⁰ − 2: the number of its bits, then the bits, highest first.
	 * @param context An integer; numbers that are alike share one.
	 * @param value The number to encode; undefined to decode it.
	 * @returns The number.
	 */
	number(context: number, value?: number): number {
		const given = value === undefined ? undefined : value + 1;
		let places = 0;
		while (this.#bit(context * 8192 + places, given === undefined ? undefined : given >> (places + 1) > 0)) places++;
		let bits = 1;
		for (let place = places - 1; place >= 0; place--) {
			// The lowest bits of large numbers are random, so they share a context.
			const before = Math.min(bits, 255);
			bits =
				bits * 2 +
				Number(this.#bit(context * 8192 + 256 * (places + 1) + before, given === undefined ? undefined : ((given >> place) & 1) === 1));
		}
		return bits - 1;
	}

	#read(): void {
		if (this.#at >= this.#bytes.length + 4) throw new Error('The file of the trained model is damaged.');
		this.#rest = ((this.#rest << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
	}

	#bit(context: number, given?: boolean): boolean {
		const odds = this.#odds.get(context) ?? { set: 0.5, seen: 0 };
		this.#odds.set(context, odds);
		const middle = this.#low + Math.floor((this.#high - this.#low) * Math.max(0.001, Math.min(0.999, odds.set)));
		const bit = given ?? this.#rest <= middle;
		if (bit) this.#high = middle;
		else this.#low = middle + 1;
		odds.seen = Math.min(odds.seen + 1, 250);
		odds.set += (Number(bit) - odds.set) / (odds.seen + 0.6);
		// The first byte is final once it is the same at both ends of the range.
		while (this.#low >>> 24 === this.#high >>> 24) {
			if (given === undefined) this.#read();
			else this.#bytes.push(this.#high >>> 24);
			this.#low = (this.#low << 8) >>> 0;
			this.#high = ((this.#high << 8) | 255) >>> 0;
		}
		return bit;
	}
}
