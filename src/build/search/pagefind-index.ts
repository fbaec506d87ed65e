import { locks } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { readChunk, readPageHashes } from '../../search/index/pagefind.ts';
import type { ChunkStart } from '../../search/types.ts';

/** A file of the search, named relative to its language's folder. */
export interface SearchFile {
	name: string;
	content: Uint8Array;
}

/** ISO 639 code for "no linguistic content": our words are already segmented and stemmed, so Pagefind must not change them. */
const language = 'zxx';

/**
 * Number of occurrences per index file. Small files make a cold query cheap; a site with many pages has longer lists per word and would
 * otherwise need thousands of files.
 */
const chunkSize = (records: number) => Math.max(100, Math.min(20_000, records * 4));

/** Pagefind (1.5.2) writes this in front of every file before compressing it. */
const signature = 'pagefind_dcd';

function unpacked(content: Uint8Array): Uint8Array {
	const bytes = gunzipSync(content);
	if (bytes.subarray(0, signature.length).toString() !== signature)
		throw new Error(`Pagefind's files no longer begin with "${signature}", as those of 1.5.2 do.`);
	return bytes.subarray(signature.length);
}

/** The files of an index, and the range of words in each. */
interface Index {
	files: SearchFile[];
	chunks: ChunkStart[];
}

/**
 * Builds Pagefind's word index of records that consist of prepared words. Only one index is built at a time, across all threads: for a
 * large site Pagefind takes as much memory as all threads together.
 * @param records One text per page, in the order of the pages.
 * @throws Error if Pagefind rejects a record or numbers the pages in another order.
 */
export const pagefindIndex = (records: readonly string[]): Promise<Index> => locks.request('pagefind', () => buildIndex(records));

async function buildIndex(records: readonly string[]): Promise<Index> {
	// The first call starts Pagefind's service, which reads this variable when it writes.
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(records.length));
	const { close, createIndex } = await import('pagefind');
	try {
		const { index, errors } = await createIndex({ forceLanguage: language });
		if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
		// Sequentially, since the order of the records is the order of the pages.
		for (const [page, content] of records.entries()) {
			const added = await index.addCustomRecord({ url: `/${page}/`, content, language });
			if (added.errors.length > 0) throw new Error(`Pagefind refuses record ${page}: ${added.errors.join('; ')}`);
		}
		const { files } = await index.getFiles();
		checkOrder(files, records.length);
		checkSizes(files, records);
		const words = files
			.filter(({ path }) => path.endsWith('.pf_index'))
			.map(({ path, content }) => ({ name: path, content, first: [...readChunk(unpacked(content)).keys()][0] ?? '' }))
			.sort((a, b) => Buffer.compare(Buffer.from(a.first), Buffer.from(b.first)));
		return { files: words.map(({ name, content }) => ({ name, content })), chunks: words.map(({ name, first }) => [first, name]) };
	} finally {
		await close();
	}
}

/** Our catalog relies on the order in which Pagefind numbers the pages. */
function checkOrder(files: readonly SearchFileOfPagefind[], records: number): void {
	const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
	const hashes = meta ? readPageHashes(unpacked(meta.content)) : [];
	const urls = new Map(
		files
			.filter(({ path }) => path.endsWith('.pf_fragment'))
			.map(({ path, content }) => [/([^/]+)\.pf_fragment$/.exec(path)?.[1], JSON.parse(new TextDecoder().decode(unpacked(content))).url]),
	);
	const inOrder = hashes.length === records && hashes.every((hash, page) => urls.get(hash) === `/${page}/`);
	if (!inOrder) throw new Error('Pagefind numbers the pages of its index in another order than that in which it got them.');
}

/** A cold query is cheap only if the index is split into many files. */
export function checkSizes(files: readonly SearchFileOfPagefind[], records: readonly string[]): void {
	const words = records.reduce((sum, record) => sum + record.split(' ').length, 0);
	const expected = words / chunkSize(records.length) / 4;
	const found = files.filter(({ path }) => path.endsWith('.pf_index')).length;
	if (found < expected)
		throw new Error(`Pagefind's index is in ${found} files: it no longer reads PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE, as 1.5.2 does.`);
}

interface SearchFileOfPagefind {
	path: string;
	content: Uint8Array;
}
