import type { HastPluginEntry } from 'satteri';
import type { Published } from '../../content-model/published.ts';
import { withColon } from '../../i18n/text.ts';
import { pageTexts } from './page-texts.ts';

/** How a kind of note looks: its class, its dot, and whether its kind is said in a word. */
const kinds: Readonly<Record<string, { look: string; dot: string; said: boolean }>> = {
	danger: { look: 'note stop', dot: 'd n', said: true },
	caution: { look: 'note care', dot: 'd h', said: true },
	note: { look: 'note', dot: '', said: false },
	tip: { look: 'note', dot: 'd w', said: false },
};

const variant = /starlight-aside--(\w+)/;

/**
 * HTML plugin: Starlight's notes in the language of the dots. Danger and caution look alike on paper and in forced colours, so each says
 * its kind in a word.
 */
export function notes(content: () => Published): HastPluginEntry {
	return ({ fileURL }) => {
		const words = pageTexts(fileURL, content());
		return {
			name: 'notes',
			element: [
				{
					filter: ['aside'],
					visit(aside, context) {
						const name = variant.exec(String(aside.properties['className'] ?? aside.properties['class'] ?? ''))?.[1] ?? '';
						const kind = kinds[name];
						const [title, ...rest] = aside.children;
						if (!kind) return;
						if (title?.type !== 'element' || title.children.length < 2)
							throw new Error('A note does not begin with an icon and its title, as Starlight (0.42.4) writes it.');
						// The first child is Starlight's icon.
						const [, ...label] = title.children;
						const word = words[`note.${name}`] ?? '';
						const said = kind.said && context.textContent(title).trim() !== word;
						return {
							type: 'element',
							tagName: 'aside',
							properties: { class: kind.look, 'aria-label': String(aside.properties['ariaLabel'] ?? aside.properties['aria-label'] ?? '') },
							children: [
								{
									type: 'element',
									tagName: 'p',
									properties: { class: 'note-title' },
									children: [
										...(kind.dot ? [{ type: 'element' as const, tagName: 'i', properties: { class: kind.dot }, children: [] }] : []),
										{
											type: 'element',
											tagName: 'span',
											properties: {},
											children: [...(said ? [{ type: 'text' as const, value: withColon(word) }] : []), ...label],
										},
									],
								},
								...rest,
							],
						};
					},
				},
			],
		};
	};
}
