import type { Element, ElementContent, Root } from 'hast';
import { Parser } from 'htmlparser2';

/** Elements that only work in a browser: forms of checkers, drawings (their description is kept), buttons, hints where a word may break. */
const tools = new Set(['astro-island', 'button', 'form', 'script', 'search', 'style', 'svg', 'wbr']);

/** Whether an element carries a class. */
export const hasClass = ({ properties }: Element, name: string): boolean =>
	Array.isArray(properties.className) && properties.className.includes(name);

/** Whether an element is the mark that leads from a statement to the page's list of sources. Marks of notes look the same. */
export const isCitation = ({ tagName, children }: Element): boolean =>
	tagName === 'sup' && children.some((child) => child.type === 'element' && String(child.properties.href ?? '').startsWith('#source-'));

const isTool = (name: string, { class: classes = '', hidden }: Record<string, string>) =>
	tools.has(name) || hidden !== undefined || classes.split(' ').includes('site-footer');

/** Attributes that Markdown is made from, under the names that hast gives to them. */
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
 * What a page says, without menus, forms and the site's footer.
 * @param html A built page.
 * @throws Error if the page has no main element.
 */
export function readShown(html: string): Root {
	const [start, end] = [html.indexOf('<main'), html.indexOf('</main>')];
	if (start < 0 || end < start) throw new Error('The page has no <main>, so nobody can tell what its content is.');
	const root: Root = { type: 'root', children: [] };
	const top = root as { children: ElementContent[] };
	const open = [top];
	/** Depth inside of a tool. */
	let muted = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (muted > 0 || isTool(name, attributes)) muted++;
			if (muted > 0) return;
			// A span says nothing in Markdown, and code has one for each word: its text belongs to what is around it.
			if (name === 'span') {
				open.push(open.at(-1) ?? top);
				return;
			}
			const element: Element = { type: 'element', tagName: name, properties: propertiesOf(attributes), children: [] };
			open.at(-1)?.children.push(element);
			open.push(element);
		},
		ontext(value) {
			if (muted > 0) return;
			const siblings = open.at(-1)?.children;
			const last = siblings?.at(-1);
			if (last?.type === 'text') last.value += value;
			else siblings?.push({ type: 'text', value });
		},
		onclosetag() {
			if (muted > 0) muted--;
			else open.pop();
		},
	});
	parser.end(html.slice(start, end));
	return root;
}
