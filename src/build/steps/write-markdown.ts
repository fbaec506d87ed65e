import { counted } from '../../content-model/counted.ts';
import { overviewFiles, plannedCopies } from '../markdown-copies/copies.ts';
import { copyAlone } from '../markdown-copies/copy.ts';
import type { Site } from '../site.ts';

/**
 * Publishes each page as Markdown too, for chat assistants and for people who copy an answer, and writes llms.txt, which lists the files.
 */
export function writeMarkdown(site: Site): string {
	const { content } = site.project;
	const planned = plannedCopies(content, site.complete);
	const copies = new Map<string, string>();
	for (const page of site.pages) {
		const plan = planned.get(page.file);
		if (!plan || page.copy === undefined) continue;
		site.write(plan.file, copyAlone(page.copy, plan.name));
		copies.set(`${plan.locale}/${plan.path}`, page.copy);
		delete page.copy;
	}
	for (const [file, text] of overviewFiles(content, site.complete, (locale, path) => copies.get(`${locale}/${path}`)))
		site.write(file, text);
	return `${counted(copies.size, 'page')} published as Markdown too`;
}
