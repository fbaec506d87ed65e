import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Up to this number of pages each text is compressed with Brotli's best level (11, about 50 ms of CPU time per page). Above it, level 7
 * takes a fortieth of the time for 7 % more bytes, so that a site of thousands of pages does not build for minutes longer.
 */
const maxPagesAtBest = 500;

/** The Brotli level for a site with this number of pages. */
export const brotliLevel = (pages: number): number => (pages > maxPagesAtBest ? 7 : constants.BROTLI_MAX_QUALITY);

/**
 * The compressed versions of a text that are smaller than the text, so that servers need not compress.
 * @param level Brotli level.
 * @returns File extension → bytes.
 */
export function compressed(content: Buffer, level: number): [ending: string, bytes: Buffer][] {
	const versions: [string, Buffer][] = [
		['.br', brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: level } })],
		['.gz', gzipSync(content, { level: constants.Z_BEST_COMPRESSION })],
	];
	return versions.filter(([, bytes]) => bytes.length < content.length);
}
