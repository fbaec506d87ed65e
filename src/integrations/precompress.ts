import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** Files that are text. Pictures and the search's index are compressed in themselves. */
const textFiles = '**/*.{html,css,js,json,xml,txt,md,svg}';

/**
 * Pages up to which each gets Brotli's best (level 11, some 50 ms of a processor for a page). Beyond, level 9 takes a twentieth of the
 * time and gives 8 % more bytes: a site of thousands of pages should not take minutes longer to build for that.
 */
const bestUpTo = 500;

/** Sets of bytes that compressing a file gives, by the ending of their names. */
async function compressed(content: Buffer, quality: number): Promise<[ending: string, bytes: Buffer][]> {
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
	return [
		['.br', await brotliOf(content, { params })],
		['.gz', await gzipOf(content, { level: constants.Z_BEST_COMPRESSION })],
	];
}

/**
 * Puts a .br and a .gz beside each text file of a folder where it is smaller, so that servers need not compress.
 * @returns How many files were looked at, and with which level of Brotli.
 */
export async function precompressFolder(folder: string): Promise<{ files: number; quality: number }> {
	const files = globSync(textFiles, { cwd: folder });
	const pages = files.filter((file) => file.endsWith('.html')).length;
	const quality = pages > bestUpTo ? 9 : constants.BROTLI_MAX_QUALITY;
	const waiting = files.values();
	const work = async () => {
		// The workers share one iterator, so each file is taken once.
		for (const file of waiting) {
			const path = join(folder, file);
			const content = await readFile(path);
			for (const [ending, bytes] of await compressed(content, quality))
				if (bytes.length < content.length) await writeFile(path + ending, bytes);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
	return { files: files.length, quality };
}

/** Compresses the built site's text files. Has to run after everything that writes them. */
export function precompress(): AstroIntegration {
	return {
		name: 'precompress',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const start = performance.now();
				const { files, quality } = await precompressFolder(fileURLToPath(dir));
				const seconds = ((performance.now() - start) / 1000).toFixed(1);
				logger.info(`${files} text files compressed in ${seconds} s, Brotli at level ${quality}`);
			},
		},
	};
}
