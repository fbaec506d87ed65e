import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Compression } from './precompress/files.ts';
import { inParts, inThreads } from './threads/in-threads.ts';

/** Files that are text. Pictures and the search's index are compressed in themselves. */
const textFiles = '**/*.{html,css,js,json,xml,txt,md,svg,webmanifest}';

/**
 * Pages up to which each gets Brotli's best (level 11, some 50 ms of a processor for a page). Beyond, level 7 takes a fortieth of the
 * time and gives 7 % more bytes: a site of thousands of pages should not take minutes longer to build for that.
 */
const bestUpTo = 500;
const quickQuality = 7;

/** Few enough that no thread is left alone with the last of them. */
const filesPerJob = 8;

/**
 * Puts a .br and a .gz beside each text file of a folder where it is smaller, so that servers need not compress.
 * @returns How many files were looked at, and with which level of Brotli.
 */
export async function precompressFolder(folder: string): Promise<{ files: number; quality: number }> {
	const files = globSync(textFiles, { cwd: folder });
	const pages = files.filter((file) => file.endsWith('.html')).length;
	const quality = pages > bestUpTo ? quickQuality : constants.BROTLI_MAX_QUALITY;
	await inThreads(
		new URL('./precompress/files.ts', import.meta.url),
		{ folder, quality } satisfies Compression,
		inParts(files, filesPerJob),
	);
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
