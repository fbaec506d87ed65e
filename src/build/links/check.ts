import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { closest, type Problem } from '../../content-model/problem.ts';
import type { PageLinks } from './read.ts';

/** Address of a page by its file in the built site. */
export const addressOf = (file: string, base: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Checks every link between pages of a built site, on their HTML, where links of components and base paths show too.
 * @param pages What each page offers and asks for, by its address.
 * @param base Base path with slashes at both ends.
 * @param isFile Whether the built site has a file, by its path there.
 * @returns One problem per dead link or anchor, repeated id and unread bold mark, named by the file of the page.
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
			// With "=" it asks a checker something and is no anchor; content check and components read it before.
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
