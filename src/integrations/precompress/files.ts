import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Files of a folder, and the level of Brotli that they get. */
export interface Compression {
	folder: string;
	quality: number;
}

/** The smallest window that sees a whole text: with the usual one, most of the time goes into memory that a page never fills. */
const windowFor = (bytes: number) =>
	Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes + 16))));

function brotli(content: Buffer, quality: number): Buffer {
	return brotliCompressSync(content, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
			[constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
		},
	});
}

/** Puts a .br and a .gz beside files where they are smaller; runs in a thread, because compressing is all work and no waiting. */
export default ({ folder, quality }: Compression) =>
	(files: readonly string[]): void => {
		for (const file of files) {
			const path = join(folder, file);
			const content = readFileSync(path);
			const forms: [ending: string, bytes: Buffer][] = [
				['.br', brotli(content, quality)],
				['.gz', gzipSync(content, { level: constants.Z_BEST_COMPRESSION })],
			];
			for (const [ending, bytes] of forms) if (bytes.length < content.length) writeFileSync(path + ending, bytes);
		}
	};
