import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content-model/load.ts';
import { fileBeside, normalizeBase, pageAddress } from '../i18n/paths.ts';
import { writeAll, writeOverview } from './markdown-twins/llms.ts';
import { type Complete, overviewOf, twinnedPages, wholeFile } from './markdown-twins/plan.ts';
import { makeTwin } from './markdown-twins/twin.ts';

/**
 * Writes the Markdown twins of the pages of a language, and its llms.txt and llms-full.txt.
 * @param dist Folder of the built site.
 * @returns How many twins there are.
 */
function writeLanguage(locale: Content['data']['locales'][number], content: Content, dist: string, complete: Complete): number {
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(dist, file)), { recursive: true });
		writeFileSync(join(dist, file), text);
	};
	const together = new Map<string, string>();
	for (const { path } of twinnedPages(locale.id, content)) {
		const page = pageAddress('', locale.id, path);
		const twin = makeTwin(readFileSync(join(dist, page, 'index.html'), 'utf8'), complete(page), path.replaceAll('/', '-') || 'home');
		write(fileBeside('', locale.id, path, 'md'), twin.alone);
		together.set(path, twin.together);
	}
	const overview = overviewOf(locale, content, complete);
	const answers = content.data.questions.flatMap(({ path }) => together.get(path) ?? []);
	write(wholeFile(locale.id, content, 'llms'), writeOverview(overview));
	write(wholeFile(locale.id, content, 'llms-full'), writeAll(overview, answers));
	return together.size;
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
			'astro:build:done': ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const count = content.data.locales.reduce((sum, locale) => sum + writeLanguage(locale, content, dist, complete), 0);
				logger.info(`${count} pages published as Markdown too`);
			},
		},
	};
}
