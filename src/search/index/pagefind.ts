import { type Cbor, decodeCbor } from './cbor.ts';

/** Where a word occurs on a page: word positions counted from the start of the page's record, ascending. */
export interface Posting {
	page: number;
	positions: readonly number[];
}

/** Pagefind writes this in front of every file before compressing it. */
const signature = 'pagefind_dcd';

/** Decompresses a gzip file. */
async function unzip(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Decompresses a Pagefind file and removes its signature.
 * @throws Error if it is not a Pagefind file.
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const bytes = await unzip(packed);
	if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature) throw new Error('This is no file of Pagefind.');
	return bytes.subarray(signature.length);
}

const list = (value: Cbor | undefined): Cbor[] => (Array.isArray(value) ? value : []);
const number = (value: Cbor | undefined): number => (typeof value === 'number' ? value : 0);

/**
 * Decodes postings: page numbers and positions are stored as differences to the previous one; a negative number is a weight, after which
 * positions start at zero again.
 */
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

/** The words of a decompressed `.pf_index` file, with the pages that use them. */
export function readChunk(bytes: Uint8Array): Map<string, Posting[]> {
	const [words] = list(decodeCbor(bytes));
	return new Map(
		list(words).map((entry) => {
			const [word, pages] = list(entry);
			return [String(word), postings(pages)];
		}),
	);
}

/** The page hashes of a decompressed `.pf_meta` file, in the order of the page numbers in the index. */
export function readPageHashes(bytes: Uint8Array): string[] {
	const [, pages] = list(decodeCbor(bytes));
	return list(pages).map((entry) => String(list(entry)[0]));
}
