import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Up to this number of pages each text is compressed with Brotli's best level (11, about 50 ms of CPU time per page). Above it, level 7
 * takes a fortieth of the time for 7 % more bytes, so that a site of thousands of pages does not build for minutes longer.
 */
const maxPagesAtBest = 500;

/** The Brotli level for a site with this number of pages. */
export const brotliLevel = (pages: number): number => (pages > maxPagesAtBest ? 7 : constants.BROTLI_MAX_QUALITY);

/**
 * The smallest window that covers a whole text: most of the time with the default window goes into allocating memory that a page never
 * fills.
 */
const windowFor = (bytes: number) =>
	Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes + 16))));

const brotli = (content: Buffer, level: number) =>
	brotliCompressSync(content, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: level,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
			[constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
		},
	});

/**
 * The compressed versions of a text that are smaller than the text, so that servers need not compress.
 * @param level Brotli level.
 * @returns File extension → bytes.
 */
export function compressed(content: Buffer, level: number): [ending: string, bytes: Buffer][] {
	const forms: [string, Buffer][] = [
		['.br', brotli(content, level)],
		['.gz', gzipSync(content, { level: constants.Z_BEST_COMPRESSION })],
	];
	return forms.filter(([, bytes]) => bytes.length < content.length);
}
