import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { ContentError, closest, type Problem } from '../content-model/problem.ts';
import { normalizeBase } from '../i18n/paths.ts';

/** What a built page offers and asks for. */
interface BuiltPage {
	ids: Set<string>;
	/** Ids that stand on more than one element. */
	repeated: Set<string>;
	links: string[];
	/** Text around asterisks that Markdown did not take for bold. */
	asterisks: string[];
}

/** Elements whose text is shown as it is written. */
const verbatim = new Set(['code', 'pre', 'script', 'style']);

function readPage(html: string): BuiltPage {
	const page: BuiltPage = { ids: new Set(), repeated: new Set(), links: [], asterisks: [] };
	let code = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			const { id, href } = attributes;
			if (id !== undefined) (page.ids.has(id) ? page.repeated : page.ids).add(id);
			if (verbatim.has(name)) code++;
			if (name === 'a' && href !== undefined) page.links.push(href);
		},
		ontext(text) {
			const at = code === 0 ? text.indexOf('**') : -1;
			if (at >= 0) page.asterisks.push(text.slice(Math.max(0, at - 20), at + 20).trim());
		},
		onclosetag(name) {
			if (verbatim.has(name)) code--;
		},
	});
	parser.end(html);
	return page;
}

/**
 * Every link between pages of a built site, checked on the final HTML, where links of components and base paths show too.
 * @param dist Absolute path of the built site.
 * @param base Base path with slashes at both ends.
 * @returns One problem per dead link or anchor, repeated id and unread bold mark, named by the file of the page.
 */
export function checkBuiltLinks(dist: string, base: string): Problem[] {
	const pages = new Map<string, BuiltPage>();
	for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
		if (name.endsWith('.html'))
			pages.set(base + name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'), readPage(readFileSync(join(dist, name), 'utf8')));
	}
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
			'astro:build:done': ({ dir, logger }) => {
				const problems = checkBuiltLinks(fileURLToPath(dir), base);
				if (problems.length > 0) throw new ContentError(problems);
				logger.info('all links and anchors lead somewhere');
			},
		},
	};
}
