import { brotliLevel } from '../compress/compress.ts';
import type { Site } from '../site.ts';
import { inParts } from '../threads/threads.ts';

/** Small, so that the threads finish at about the same time. */
const pagesPerJob = 8;

/** Fills in the blanks of all pages, and compresses the pages. */
export async function finishPages(site: Site): Promise<undefined> {
	const files = site.pages.map(({ file }) => file);
	const shared = { dist: site.project.dist, values: site.values, level: brotliLevel(files.length) };
	await site.threads.run('finish', shared, inParts(files, pagesPerJob));
}
