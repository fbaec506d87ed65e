import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { parseAuthoredLink } from '../../content-model/links.ts';
import type { Content } from '../../content-model/load.ts';
import { ownAddresses } from '../../content-model/own-portals.ts';
import { resolveLink } from '../../content-model/resolve-link.ts';
import { pageAddress } from '../../i18n/paths.ts';

/** Locale and path of a content file; undefined for any other file. */
function locate(file: string): { locale: string; path: string } | undefined {
	const match = /content\/docs\/([^/]+)\/(.+)\.mdx?$/.exec(file.replaceAll('\\', '/'));
	return match ? { locale: match[1] ?? '', path: (match[2] ?? '').replace(/(?:^|\/)index$/, '') } : undefined;
}

/**
 * Markdown plugin: turns links by id into addresses. `q:` leads to the same question in the page's own language, `src:` to the
 * published source, `portal:` to the place itself, `file:` to a file for machines, `check:` to a checker; a `src:` link without text becomes a small number that
 * leads to the source list. An organization's own addresses of places take the place of the usual ones, in texts, too.
 * Unknown ids are left for the content check, which names file and line.
 */
export function authoredLinks(content: () => Content, base: string): MdastPluginEntry {
	return ({ fileURL }) => {
		const here = fileURL && locate(fileURLToPath(fileURL));
		if (!here) return undefined;
		const { pages, data } = content();
		const rename = ownAddresses(data.portals, data.site.portals);
		const citable = pages.find((page) => page.locale === data.locales[0]?.id && page.path === here.path)?.fields.sources ?? [];
		/** For each span that is open, whether it is an anchor. */
		const spans: boolean[] = [];

		return {
			name: 'authored-links',
			...(rename && { text: (node) => ({ ...node, value: rename(node.value) }) }),
			// An author's <span id="…"></span> becomes an anchor element that pages may replace; JSX itself could not be replaced.
			mdxJsxTextElement(node) {
				const [attribute] = node.attributes;
				if (node.name !== 'span' || node.attributes.length !== 1 || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'id')
					return;
				return { type: 'emphasis', data: { hName: 'a', hProperties: { id: String(attribute.value) } }, children: node.children };
			},
			// The same where the page is read as Markdown, in which each tag is a piece of HTML; another span stays as it is.
			html(node) {
				const id = /^<span id="([\w-]+)">$/.exec(node.value)?.[1];
				if (node.value.startsWith('<span')) spans.push(id !== undefined);
				if (id !== undefined) return { ...node, value: `<a id="${id}">` };
				return node.value === '</span>' && spans.pop() ? { ...node, value: '</a>' } : undefined;
			},
			link(node) {
				// In full, so that the link still works where the answer is shown on another page.
				if (node.url.startsWith('#')) return { ...node, url: pageAddress(base, here.locale, here.path, node.url.slice(1)) };
				const link = parseAuthoredLink(node.url);
				if (!link) return;
				if (link.scheme !== 'src') {
					const url = resolveLink(link, data, base, here.locale);
					return url === undefined ? undefined : { ...node, url };
				}
				const source = data.sources.find(({ id }) => id === link.id);
				if (!source) return;
				if (node.children.length > 0) return { ...node, url: source.address };
				const number = citable.indexOf(source.id) + 1;
				return {
					type: 'emphasis',
					data: { hName: 'sup', hProperties: { class: 'cite' } },
					children: [
						{
							type: 'link',
							url: `#source-${number}`,
							data: { hProperties: { role: 'doc-noteref' } },
							children: [{ type: 'text', value: String(number) }],
						},
					],
				};
			},
		};
	};
}
