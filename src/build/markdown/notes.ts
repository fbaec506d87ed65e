import type { HastPluginEntry } from 'satteri';
import type { Published } from '../../content-model/published.ts';
import { withColon } from '../../i18n/text.ts';
import { pageTexts } from './page-texts.ts';

/** The look of each kind of note: its class, its dot, and whether its kind is written as a word. */
const kinds: Readonly<Record<string, { look: string; dot: string; said: boolean }>> = {
	danger: { look: 'note stop', dot: 'd n', said: true },
	caution: { look: 'note care', dot: 'd h', said: true },
	note: { look: 'note', dot: '', said: false },
	tip: { look: 'note', dot: 'd w', said: false },
};

const variant = /starlight-aside--(\w+)/;

/**
 * HTML plugin: restyles Starlight's notes with the site's dots. Danger and caution look the same in print and in forced colours, so each
 * also names its kind.
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
						// Starlight's icon is the first child.
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
