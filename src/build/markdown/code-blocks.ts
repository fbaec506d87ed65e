import type { HastNode, HastPluginEntry } from 'satteri';
import { longestLine } from '../../content-model/command-words.ts';
import type { Published } from '../../content-model/published.ts';
import { markCommand, type Piece } from './code-blocks/mark-command.ts';
import { pageTexts } from './page-texts.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type Child = Element['children'][number];

/** Languages in which a word that starts with a hyphen is an option. */
const shells = new Set(['bash', 'sh', 'shell', 'powershell', 'console']);
/** Languages in which `<…>` is a tag and not a placeholder. */
const markup = new Set(['html', 'xml', 'mdx']);

const element = (tagName: string, properties: Element['properties'], ...children: Child[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});
const text = (value: string): Child => ({ type: 'text', value });

/** The element for each kind of piece; src/styles/code.css styles it. */
function pieceElement({ text: value, kind }: Piece): Child {
	if (kind === 'text') return text(value);
	if (kind === 'placeholder') return element('var', {}, text(value));
	if (kind === 'safe') return element('mark', {}, text(value));
	return element('span', { className: [kind === 'danger' ? 'risk' : 'o'] }, text(value));
}

/** Language and title of a block, from its first line: ```bash title="Add a secret". */
function readInfo(code: Readonly<Element>): { language: string; title: string | undefined } {
	const { data, properties } = code as Element & { data?: { lang?: string; meta?: string } };
	const names = Array.isArray(properties?.className) ? properties.className.map(String) : [];
	const named = names.find((name) => name.startsWith('language-'))?.slice('language-'.length);
	return { language: data?.lang ?? named ?? 'other', title: /\btitle="([^"]*)"/.exec(data?.meta ?? '')?.[1] };
}

/**
 * HTML plugin: gives each code block its title and a copy button (shown by a script), and marks placeholders, options, and options that
 * prevent harm (content/data/commands.yaml). There is no syntax highlighting, so blocks need no style sheet of their own. In inline code,
 * an option, or a short name with hyphens, is one word.
 */
export function codeBlocks(content: () => Published): HastPluginEntry {
	return ({ fileURL }) => {
		const { commands: rules } = content().data;
		const words = pageTexts(fileURL, content());
		const word = (key: string) => words[`code.${key}`] ?? '';
		return {
			name: 'code-blocks',
			element: [
				{
					filter: ['pre'],
					visit(pre, context) {
						const code = pre.children.find((child) => child.type === 'element' && child.tagName === 'code') as Element | undefined;
						if (!code) return;
						const { language, title } = readInfo(code);
						const source = context.textContent(code).replace(/\n$/, '');
						const { pieces, danger } = markup.has(language)
							? { pieces: [{ text: source, kind: 'text' } as Piece], danger: false }
							: markCommand(source, shells.has(language), rules);
						const heading = title ?? (word(`language.${language}`) || word('language.other'));
						const caption: Child[] = [element('span', {}, text(heading))];
						if (danger) caption.push(element('strong', {}, text(word('danger'))));
						const says = { 'data-done': word('copied'), 'data-failed': word('selected') };
						caption.push(element('button', { type: 'button', hidden: true, ...says }, text(word('copy'))));
						return element(
							'figure',
							{ className: ['code'] },
							element('figcaption', {}, ...caption),
							element('pre', { 'data-language': language, dir: 'ltr' }, element('code', {}, ...pieces.map(pieceElement))),
						);
					},
				},
				{
					filter: ['code'],
					visit(code, context) {
						const parent = context.parent(code);
						if (parent?.type === 'element' && parent.tagName === 'pre') return;
						const source = context.textContent(code);
						const { pieces } = markCommand(source, true, []);
						const isWord = ({ kind }: Piece) => kind === 'option' || kind === 'name';
						const long = source.length > longestLine ? { className: ['long'] } : {};
						if (!pieces.some(isWord)) return source.length > longestLine ? element('code', long, text(source)) : undefined;
						if (pieces.length === 1) return element('code', { className: ['o'] }, text(pieces[0]?.text ?? ''));
						return element('code', long, ...pieces.map((piece) => (isWord(piece) ? pieceElement(piece) : text(piece.text))));
					},
				},
			],
		};
	};
}
