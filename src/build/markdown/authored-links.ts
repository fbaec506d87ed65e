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
 * Markdown plugin: turns links by id into addresses. `q:` leads to the question in the page's own language, `src:` to the published
 * source, `portal:` to the portal, `file:` to a machine-readable file, `check:` to a checker, `way:` to a flow. A `src:` link without text
 * becomes a small number that leads to the list of sources. An organization's own portal addresses replace the usual ones, also in texts.
 * Unknown ids are left alone: the content check reports them with file and line.
 * @param base Base path with slashes at both ends.
 */
export function authoredLinks(content: () => Content, base: string): MdastPluginEntry {
	return ({ fileURL }) => {
		const here = fileURL && locate(fileURLToPath(fileURL));
		if (!here) return undefined;
		const { pages, data } = content();
		const rename = ownAddresses(data.portals, data.site.portals);
		const citable = pages.find((page) => page.locale === data.locales[0]?.id && page.path === here.path)?.fields.sources ?? [];
		/** For each open span: whether it is an anchor. */
		const spans: boolean[] = [];

		return {
			name: 'authored-links',
			...(rename && { text: (node) => ({ ...node, value: rename(node.value) }) }),
			// An author's <span id="…"></span> becomes an anchor element, which pages can replace; JSX could not be replaced.
			mdxJsxTextElement(node) {
				const [attribute] = node.attributes;
				if (node.name !== 'span' || node.attributes.length !== 1 || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'id')
					return;
				return { type: 'emphasis', data: { hName: 'a', hProperties: { id: String(attribute.value) } }, children: node.children };
			},
			// The same if the page is parsed as Markdown, where each tag is a piece of HTML; other spans are kept.
			html(node) {
				const id = /^<span id="([\w-]+)">$/.exec(node.value)?.[1];
				if (node.value.startsWith('<span')) spans.push(id !== undefined);
				if (id !== undefined) return { ...node, value: `<a id="${id}">` };
				return node.value === '</span>' && spans.pop() ? { ...node, value: '</a>' } : undefined;
			},
			link(node) {
				// With the full path, so that the link still works if the answer is shown on another page.
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
