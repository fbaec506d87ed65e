import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../content-model/counted.ts';
import { ContentError } from '../../content-model/problem.ts';
import { pageAddress } from '../../i18n/paths.ts';
import { plannedCopies } from '../markdown-copies/copies.ts';
import { findFacades } from '../page/facades.ts';
import { wholeWords } from '../page/phrases.ts';
import type { PageToRead } from '../page/read.ts';
import { foreignProblems } from '../policy/foreign-problems.ts';
import { trustedCode } from '../policy/trusted.ts';
import type { Site } from '../site.ts';
import { Used } from '../style/used.ts';
import { inParts } from '../threads/threads.ts';

/** Number of pages per job of a thread. */
const pagesPerJob = 20;

/**
 * Refuses code in pages that did not come from the build, since policies must not allow it.
 * @throws ContentError with all such code.
 */
function refuseForeignCode(site: Site): void {
	const problems = foreignProblems(site.project.root, site.pages);
	if (problems.length > 0) throw new ContentError(problems);
}

/** Reads all pages, and writes them as drafts. */
export async function readPages(site: Site): Promise<string> {
	const { content, dist } = site.project;
	const scripts = new Map(site.files('**/*.js').map((file) => [site.base + file, site.read(file)]));
	const facades = findFacades(scripts);
	const trusted = await trustedCode(site.project.root, site.project.scripts);
	const copies = plannedCopies(content, site.complete);
	const searched = new Set(
		content.data.locales.flatMap(({ id }) => content.data.questions.map(({ path }) => `${pageAddress('', id, path)}index.html`)),
	);
	// HTML files that the publisher put into public/, such as a proof of ownership, are published unchanged.
	const built = site.files('**/*.html').filter((file) => !existsSync(join(site.project.root, 'public', file)));
	const files = built.map((file): PageToRead => ({ file, copy: copies.get(file), searched: searched.has(file) }));
	const whole = wholeWords(content.data.glossaries, content.data.locales);
	const parts = await site.threads.run('read', { dist, facades, trusted, whole, base: site.base }, inParts(files, pagesPerJob));
	const used = new Used();
	for (const code of scripts.values()) used.addScript(code);
	for (const address of facades.keys()) site.remove(address.slice(site.base.length));
	site.pages = parts.flatMap(({ pages }) => pages);
	for (const part of parts) used.add(part.used);
	site.used = used;
	refuseForeignCode(site);
	for (const { reached } of site.pages) site.project.reached.add(...reached);
	return counted(files.length, 'page');
}
