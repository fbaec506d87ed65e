import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { BlockContent, DefinitionContent, Link, Nodes, PhrasingContent } from 'mdast';
import { hasClass, isCitation } from './shown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const elementsOf = ({ children }: Element, tag: string) =>
	children.filter((child) => child.type === 'element' && child.tagName === tag) as Element[];
const flow = (state: State, node: Element) => state.toFlow(state.all(node)) as (BlockContent | DefinitionContent)[];
const fallback = (tag: keyof typeof defaultHandlers, state: State, node: Element) => defaultHandlers[tag](state, node);

/** The number shown on a citation mark or an entry of the sources. */
const numberOf = (node: Element) => toText(node).trim();

/**
 * Markdown for those elements of our pages where the default conversion would lose something.
 * @param prefix Put before the numbers of sources, so that those of several pages can be in one file.
 * @param cited Numbers of the sources that the page's text cites.
 */
export function pageHandlers(prefix: string, cited: ReadonlySet<string>): Record<string, Handle> {
	const label = (number: string) => ({ identifier: `${prefix}${number}`, label: `${prefix}${number}` });
	return {
		// An anchor is not a link. White space at the end of a link moves behind it.
		a: (state, node) => {
			if (node.properties.href === undefined) return state.all(node);
			const link = fallback('a', state, node) as Link;
			const last = link.children.at(-1);
			if (last?.type !== 'text' || last.value === last.value.trimEnd()) return link;
			last.value = last.value.trimEnd();
			return [link, text(' ')];
		},
		sup: (state, node) => (isCitation(node) ? { type: 'footnoteReference', ...label(numberOf(node)) } : state.all(node)),
		// Markdown hides footnotes that nothing refers to, so uncited sources stay in a list.
		ol: (state, node) => {
			if (!hasClass(node, 'sources')) return fallback('ol', state, node);
			return elementsOf(node, 'li').map((entry, place): Nodes => {
				const number = String(place + 1);
				const children = flow(state, entry);
				if (cited.has(number)) return { type: 'footnoteDefinition', ...label(number), children };
				return { type: 'list', ordered: false, spread: false, children: [{ type: 'listItem', spread: false, children }] };
			});
		},
		aside: (state, node) => {
			const [first] = elementsOf(node, 'p');
			if (hasClass(node, 'note') && !(first && hasClass(first, 'note-title')))
				throw new Error('A note does not begin with its title in <p class="note-title">, as src/build/markdown/notes.ts writes it.');
			return {
				type: 'blockquote',
				children: flow(state, node).map((block, place) =>
					place === 0 && block.type === 'paragraph' ? { ...block, children: [{ type: 'strong', children: block.children }] } : block,
				),
			};
		},
		// A drawing has a full description for people who cannot see it, which is used.
		div: (state, node) =>
			node.properties.role === 'img'
				? { type: 'paragraph', children: [text(String(node.properties.ariaLabel))] }
				: fallback('div', state, node),
		pre: (_, node) => ({
			type: 'code',
			lang: node.properties.dataLanguage ? String(node.properties.dataLanguage) : null,
			value: toText(node, { whitespace: 'pre' }),
		}),
		table: (state, node) => {
			const table = fallback('table', state, node) as Nodes;
			const captions: Nodes[] = elementsOf(node, 'caption').map((caption) => ({
				type: 'paragraph',
				children: [{ type: 'strong', children: state.all(caption) as PhrasingContent[] }],
			}));
			return [...captions, table];
		},
	};
}
