import { counted } from '../../content-model/counted.ts';
import { brotliLevel } from '../compress/compress.ts';
import type { Site } from '../site.ts';
import { inParts } from '../threads/threads.ts';

/** Text files other than pages. Pictures and the search index are compressed already. */
const textFiles = '**/*.{css,js,json,xml,txt,md,svg,webmanifest}';

/** Small, so that the threads finish at about the same time. */
const filesPerJob = 8;

/** Compresses all text files other than pages. */
export async function compressTexts(site: Site): Promise<string> {
	const files = site.files(textFiles);
	const level = brotliLevel(site.pages.length);
	await site.threads.run('compress', { dist: site.project.dist, level }, inParts(files, filesPerJob));
	return `${counted(files.length, 'text')} beside pages, Brotli at level ${level}`;
}
