import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Pages up to which each text gets Brotli's best (level 11, some 50 ms of a processor for a page). Beyond, level 7 takes a fortieth of the
 * time and gives 7 % more bytes: a site of thousands of pages should not take minutes longer to build for that.
 */
const bestUpTo = 500;

/** The level of Brotli for a site of so many pages. */
export const brotliLevel = (pages: number): number => (pages > bestUpTo ? 7 : constants.BROTLI_MAX_QUALITY);

/** The smallest window that sees a whole text: with the usual one, most of the time goes into memory that a page never fills. */
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
 * The compressed forms of a text that are smaller than it, so that servers need not compress.
 * @param level Level of Brotli.
 * @returns Ending of the file's name → bytes.
 */
export function compressed(content: Buffer, level: number): [ending: string, bytes: Buffer][] {
	const forms: [string, Buffer][] = [
		['.br', brotli(content, level)],
		['.gz', gzipSync(content, { level: constants.Z_BEST_COMPRESSION })],
	];
	return forms.filter(([, bytes]) => bytes.length < content.length);
}
