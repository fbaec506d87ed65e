import { counted } from '../../content-model/counted.ts';
import type { Site } from '../site.ts';
import { twinAlone } from '../twins/twin.ts';
import { overviewFiles, plannedTwins } from '../twins/twins.ts';

/**
 * Publishes each page as Markdown too, for chat assistants and for people who copy an answer, and writes llms.txt, which lists the files.
 */
export function writeMarkdown(site: Site): string {
	const { content } = site.project;
	const planned = plannedTwins(content, site.complete);
	const twins = new Map<string, string>();
	for (const page of site.pages) {
		const plan = planned.get(page.file);
		if (!plan || page.twin === undefined) continue;
		site.write(plan.file, twinAlone(page.twin, plan.name));
		twins.set(`${plan.locale}/${plan.path}`, page.twin);
		delete page.twin;
	}
	for (const [file, text] of overviewFiles(content, site.complete, (locale, path) => twins.get(`${locale}/${path}`)))
		site.write(file, text);
	return `${counted(twins.size, 'page')} published as Markdown too`;
}
