import { existsSync, globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError, closest, type Problem } from '../content-model/problem.ts';
import { normalizeBase } from '../i18n/paths.ts';
import type { BuiltPage } from './html-links/pages.ts';
import { inParts, inThreads } from './threads/in-threads.ts';

/** Pages that a thread takes at a time. */
const pagesPerJob = 50;

/**
 * Every link between pages of a built site, checked on the final HTML, where links of components and base paths show too.
 * @param dist Absolute path of the built site.
 * @param base Base path with slashes at both ends.
 * @returns One problem per dead link or anchor, repeated id and unread bold mark, named by the file of the page.
 */
export async function checkBuiltLinks(dist: string, base: string): Promise<Problem[]> {
	const files = globSync('**/*.html', { cwd: dist }).sort();
	const read = await inThreads<string, string[], BuiltPage[]>(
		new URL('./html-links/pages.ts', import.meta.url),
		dist,
		inParts(files, pagesPerJob),
	);
	const addresses = files.map((name) => base + name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));
	const pages = new Map(read.flat().map((page, place) => [addresses[place] ?? '', page]));
	return [...pages].flatMap(([address, page]) => {
		const source = `content/docs/${relative(base, address)}.mdx`;
		const file = existsSync(source) ? source : `page ${address}`;
		const dead = [...new Set(page.links)].flatMap((href): Problem[] => {
			const url = new URL(href, `http://site.invalid${address}`);
			if (url.host !== 'site.invalid') return [];
			const target = pages.get(decodeURI(url.pathname));
			if (!target) {
				if (url.pathname.startsWith(base) && existsSync(join(dist, url.pathname.slice(base.length)))) return [];
				return [
					{ file, field: `link ${href}`, message: 'leads to no page', fix: 'Correct the id of the link, or write the missing page.' },
				];
			}
			const anchor = decodeURIComponent(url.hash.slice(1));
			if (!anchor || target.ids.has(anchor)) return [];
			const near = closest(anchor, target.ids);
			return [
				{
					file,
					field: `link ${href}`,
					message: `the page has no anchor "${anchor}"`,
					fix: near ? `Did you mean "#${near}"?` : 'Add the anchor to the target page, or link to the page alone.',
				},
			];
		});
		const twice = [...page.repeated].map((id) => ({
			file,
			field: `id ${id}`,
			message: 'stands on two elements, so links to it are ambiguous',
			fix: 'Rename one of the two headings or anchors.',
		}));
		const unbold = page.asterisks.map((text) => ({
			file,
			field: `text "${text}"`,
			message: 'shows asterisks instead of bold',
			fix: 'Move punctuation and brackets outside of the **, or put a space beside it.',
		}));
		return [...dead, ...twice, ...unbold];
	});
}

/** Stops a build when a page links to a page or an anchor that does not exist. */
export function htmlLinks(): AstroIntegration {
	let base = '/';
	return {
		name: 'html-links',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = normalizeBase(config.base);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const problems = await checkBuiltLinks(fileURLToPath(dir), base);
				if (problems.length > 0) throw new ContentError(problems);
				logger.info('all links and anchors lead somewhere');
			},
		},
	};
}
