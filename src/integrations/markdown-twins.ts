import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content-model/load.ts';
import { fileBeside, normalizeBase, pageAddress } from '../i18n/paths.ts';
import { writeAll, writeOverview } from './markdown-twins/llms.ts';
import type { PageToTwin } from './markdown-twins/pages.ts';
import { type Complete, overviewOf, twinnedPages, wholeFile } from './markdown-twins/plan.ts';
import { inParts, inThreads } from './threads/in-threads.ts';

/** Pages that a thread takes at a time. */
const pagesPerJob = 20;

/**
 * Writes the Markdown twins of the pages of all languages.
 * @param dist Folder of the built site.
 * @returns For each language the twins by the path of their page, in the form for a file of several pages.
 */
async function writeTwins(content: Content, dist: string, complete: Complete): Promise<Map<string, Map<string, string>>> {
	const pages = content.data.locales.flatMap(({ id }) => twinnedPages(id, content));
	const toTwin = pages.map(({ locale, path }): PageToTwin => {
		const page = pageAddress('', locale, path);
		return {
			html: join(page, 'index.html'),
			markdown: fileBeside('', locale, path, 'md'),
			address: complete(page),
			name: path.replaceAll('/', '-') || 'home',
		};
	});
	const texts = await inThreads<string, PageToTwin[], string[]>(
		new URL('./markdown-twins/pages.ts', import.meta.url),
		dist,
		inParts(toTwin, pagesPerJob),
	);
	const twins = new Map(content.data.locales.map(({ id }) => [id, new Map<string, string>()]));
	for (const [place, text] of texts.flat().entries()) {
		const page = pages[place] as (typeof pages)[number];
		twins.get(page.locale)?.set(page.path, text);
	}
	return twins;
}

/** Writes llms.txt and llms-full.txt of each language. */
function writeOverviews(content: Content, twins: ReadonlyMap<string, ReadonlyMap<string, string>>, dist: string, complete: Complete): void {
	for (const locale of content.data.locales) {
		const overview = overviewOf(locale, content, complete);
		const answers = content.data.questions.flatMap(({ path }) => twins.get(locale.id)?.get(path) ?? []);
		writeFileSync(join(dist, wholeFile(locale.id, content, 'llms')), writeOverview(overview));
		writeFileSync(join(dist, wholeFile(locale.id, content, 'llms-full')), writeAll(overview, answers));
	}
}

/** Publishes each page as Markdown too, for chat assistants and for people who copy an answer, and says in llms.txt what there is. */
export function markdownTwins(content: Content): AstroIntegration {
	let complete: Complete = (file) => file;
	return {
		name: 'markdown-twins',
		hooks: {
			'astro:config:done': ({ config }) => {
				const home = new URL(normalizeBase(config.base), config.site);
				complete = (file) => new URL(file, home).href;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const twins = await writeTwins(content, dist, complete);
				writeOverviews(content, twins, dist, complete);
				logger.info(`${[...twins.values()].reduce((sum, { size }) => sum + size, 0)} pages published as Markdown too`);
			},
		},
	};
}
