import { type Cbor, decodeCbor } from './cbor.ts';

/** Where a word stands on a page: the number of each word from the start of the record, in order. */
export interface Posting {
	page: number;
	positions: readonly number[];
}

/** What Pagefind puts in front of everything it writes, before packing it. */
const signature = 'pagefind_dcd';

/** Unpacks a file that is compressed by gzip. */
export async function unzip(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Unpacks a file of Pagefind.
 * @throws Error if it is none.
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const bytes = await unzip(packed);
	if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature) throw new Error('This is no file of Pagefind.');
	return bytes.subarray(signature.length);
}

const list = (value: Cbor | undefined): Cbor[] => (Array.isArray(value) ? value : []);
const number = (value: Cbor | undefined): number => (typeof value === 'number' ? value : 0);

/** Pages are counted from the page before, positions from the position before; a negative number changes the weight and starts anew. */
function postings(pages: Cbor | undefined): Posting[] {
	let page = 0;
	return list(pages).map((entry) => {
		const [step, locations] = list(entry);
		page += number(step);
		const positions: number[] = [];
		let last = 0;
		for (const location of list(locations).map(number)) {
			if (location < 0) last = 0;
			else {
				last += location;
				positions.push(last);
			}
		}
		return { page, positions: positions.sort((a, b) => a - b) };
	});
}

/** The words of an unpacked `.pf_index` file, with their pages. */
export function readChunk(bytes: Uint8Array): Map<string, Posting[]> {
	const [words] = list(decodeCbor(bytes));
	return new Map(
		list(words).map((entry) => {
			const [word, pages] = list(entry);
			return [String(word), postings(pages)];
		}),
	);
}

/** The hashes of the pages in an unpacked `.pf_meta` file, in the order in which the chunks number them. */
export function readPageHashes(bytes: Uint8Array): string[] {
	const [, pages] = list(decodeCbor(bytes));
	return list(pages).map((entry) => String(list(entry)[0]));
}
