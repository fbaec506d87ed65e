import type { Element, ElementContent, Root, Text } from 'hast';
import { elementTokens, type ParsedPage } from '../page/parse.ts';
import { block } from '../page/white-space.ts';

/** Elements that only work in a browser: forms of checkers, drawings (their description is kept), buttons, optional line breaks. */
const tools = new Set(['astro-island', 'button', 'form', 'script', 'search', 'style', 'svg', 'wbr']);

/** Whether an element has a class. */
export const hasClass = ({ properties }: Element, name: string): boolean =>
	Array.isArray(properties.className) && properties.className.includes(name);

/** Whether an element is a citation mark, which links to the page's list of sources. Marks of notes look the same. */
export const isCitation = ({ tagName, children }: Element): boolean =>
	tagName === 'sup' && children.some((child) => child.type === 'element' && String(child.properties.href ?? '').startsWith('#source-'));

const isTool = (name: string, { class: classes = '', hidden }: Record<string, string>) =>
	tools.has(name) || hidden !== undefined || classes === 'count';

/** Attributes that the conversion to Markdown needs, under their names in hast. */
function propertiesOf({ class: classes, href, role, start, ...rest }: Record<string, string>): Element['properties'] {
	return {
		...(classes !== undefined && { className: classes.split(' ') }),
		...(href !== undefined && { href }),
		...(role !== undefined && { role }),
		...(start !== undefined && { start: Number(start) }),
		...(rest['aria-label'] !== undefined && { ariaLabel: rest['aria-label'] }),
		...(rest['data-language'] !== undefined && { dataLanguage: rest['data-language'] }),
		...(rest['colspan'] !== undefined && { colSpan: Number(rest['colspan']) }),
		...(rest['rowspan'] !== undefined && { rowSpan: Number(rest['rowspan']) }),
	};
}

/** Elements at whose edges white space is not shown. */
const edges = new Set([...block, 'blockquote', 'br', 'hr', 'pre']);

/** Writes texts into a tree as browsers show them: white space is one space, and none at the edges of a block. */
class ShownTexts {
	#last: { node: Text; siblings: ElementContent[] } | undefined;
	/** Whether a space would not be shown: at the start of a block, and after another space. */
	#spaced = true;

	/** Adds a text to the children of an element. */
	add(text: string, siblings: ElementContent[]): void {
		const collapsed = text.replace(/[\t\n\v\f\r ]+/g, ' ');
		const value = this.#spaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
		if (value === '') return;
		this.#spaced = value.endsWith(' ');
		const node = siblings.at(-1);
		if (node?.type === 'text') node.value += value;
		else siblings.push({ type: 'text', value });
		this.#last = { node: siblings.at(-1) as Text, siblings };
	}

	/** Begins or ends an element. */
	pass(name: string): void {
		if (!edges.has(name)) return;
		const { node, siblings } = this.#last ?? {};
		if (node?.value.endsWith(' ')) node.value = node.value.slice(0, -1);
		if (node?.value === '') siblings?.pop();
		this.#last = undefined;
		this.#spaced = true;
	}
}

/**
 * The content of a page, without menus, forms and counts of collapsed items, and without white space that is not shown.
 * @throws Error if the page has no main element.
 */
export function readShown(page: ParsedPage): Root {
	const tokens = elementTokens(page, 'main');
	if (tokens.length === 0) throw new Error('The page has no <main>, so nobody can tell what its content is.');
	const root: Root = { type: 'root', children: [] };
	const top = root as { children: ElementContent[] };
	const open = [top];
	const texts = new ShownTexts();
	/** Nesting depth inside skipped elements, and inside code, whose white space counts. */
	let [muted, code] = [0, 0];
	for (const token of tokens) {
		const parent = open.at(-1) ?? top;
		if (token.type === 'open') {
			if (muted > 0 || isTool(token.name, token.attributes)) muted++;
			if (muted > 0) continue;
			if (token.name === 'pre') code++;
			texts.pass(token.name);
			// Spans have no meaning in Markdown, and code has one per word, so their text is added to the parent.
			if (token.name === 'span') {
				open.push(parent);
				continue;
			}
			const element: Element = { type: 'element', tagName: token.name, properties: propertiesOf(token.attributes), children: [] };
			parent.children.push(element);
			open.push(element);
		} else if (token.type === 'close') {
			if (muted > 0) {
				muted--;
				continue;
			}
			open.pop();
			if (token.name === 'pre') code--;
			texts.pass(token.name);
		} else if (muted === 0 && code > 0) parent.children.push({ type: 'text', value: token.text });
		else if (muted === 0) texts.add(token.text, parent.children);
	}
	return root;
}
