import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { closest, type Problem } from '../../content-model/problem.ts';
import type { PageLinks } from './read.ts';

/** Address of a page, from its file in the built site. */
export const addressOf = (file: string, base: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Checks every link between pages of a built site. It runs on the HTML, so it also covers links of components and base paths.
 * @param pages Links and ids of each page, by its address.
 * @param base Base path with slashes at both ends.
 * @param isFile Whether the built site has a file at a path.
 * @returns One problem per dead link or anchor, repeated id and literal bold mark; `file` is the file of the page.
 */
export function checkLinks(pages: ReadonlyMap<string, PageLinks>, base: string, isFile: (path: string) => boolean): Problem[] {
	return [...pages].flatMap(([address, page]) => {
		const source = `content/docs/${relative(base, address)}.mdx`;
		const file = existsSync(source) ? source : `page ${address}`;
		const dead = page.links.flatMap((href): Problem[] => {
			const url = new URL(href, `http://site.invalid${address}`);
			if (url.host !== 'site.invalid') return [];
			const target = pages.get(decodeURI(url.pathname));
			if (!target) {
				if (url.pathname.startsWith(base) && isFile(url.pathname.slice(base.length))) return [];
				return [
					{ file, field: `link ${href}`, message: 'leads to no page', fix: 'Correct the id of the link, or write the missing page.' },
				];
			}
			const anchor = decodeURIComponent(url.hash.slice(1));
			// A fragment with "=" holds answers for a checker and is not an anchor; the content check and the components validate it.
			if (!anchor || anchor.includes('=') || target.ids.has(anchor)) return [];
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
