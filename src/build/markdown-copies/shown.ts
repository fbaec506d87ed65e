import type { Element, ElementContent, Root } from 'hast';
import { elementTokens, type ParsedPage } from '../page/parse.ts';

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

/**
 * The content of a page, without menus, forms and counts of collapsed items.
 * @throws Error if the page has no main element.
 */
export function readShown(page: ParsedPage): Root {
	const tokens = elementTokens(page, 'main');
	if (tokens.length === 0) throw new Error('The page has no <main>, so nobody can tell what its content is.');
	const root: Root = { type: 'root', children: [] };
	const top = root as { children: ElementContent[] };
	const open = [top];
	/** Nesting depth inside skipped elements. */
	let muted = 0;
	for (const token of tokens) {
		if (token.type === 'open') {
			if (muted > 0 || isTool(token.name, token.attributes)) muted++;
			if (muted > 0) continue;
			const parent = open.at(-1) ?? top;
			// Spans have no meaning in Markdown, and code has one per word, so their text is added to the parent.
			if (token.name === 'span') {
				open.push(parent);
				continue;
			}
			const element: Element = { type: 'element', tagName: token.name, properties: propertiesOf(token.attributes), children: [] };
			parent.children.push(element);
			open.push(element);
		} else if (token.type === 'close') {
			if (muted > 0) muted--;
			else open.pop();
		} else if (muted === 0) {
			const siblings = open.at(-1)?.children;
			const last = siblings?.at(-1);
			if (last?.type === 'text') last.value += token.text;
			else siblings?.push({ type: 'text', value: token.text });
		}
	}
	return root;
}
