/** The types of values in a Pagefind index. */
export type Cbor = number | string | Cbor[];

/**
 * Decodes the subset of CBOR (RFC 8949) that Pagefind writes: integers, texts, and lists of definite or indefinite length.
 * @throws Error for any other type: the index was then written by a Pagefind version that this reader does not support.
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
	const text = new TextDecoder();
	let at = 0;
	const size = (info: number): number => {
		if (info < 24) return info;
		const length = 1 << (info - 24);
		if (length > 4) throw new Error('The search index holds a number that is too long.');
		let value = 0;
		for (let i = 0; i < length; i++) value = value * 256 + (bytes[at++] ?? 0);
		return value;
	};
	const read = (): Cbor => {
		const head = bytes[at++] ?? 0xff;
		const info = head & 31;
		switch (head >> 5) {
			case 0:
				return size(info);
			case 1:
				return -1 - size(info);
			case 3: {
				const end = size(info) + at;
				const value = text.decode(bytes.subarray(at, end));
				at = end;
				return value;
			}
			case 4: {
				const list: Cbor[] = [];
				if (info === 31) {
					while (bytes[at] !== 0xff && at < bytes.length) list.push(read());
					at++;
				} else for (let left = size(info); left > 0; left--) list.push(read());
				return list;
			}
			default:
				throw new Error('The search index is not in the format of Pagefind 1.5.');
		}
	};
	return read();
}
