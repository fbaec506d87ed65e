import sax from 'sax';

/** An element of an XML document. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
	text: string;
}

/**
 * Parses an XML document strictly.
 * @throws The parser's Error if it is not well-formed.
 */
export function readXml(xml: string): Element {
	const top: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [top];
	const parser = sax.parser(true);
	parser.onopentag = ({ name, attributes }) => {
		const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
		open.at(-1)?.children.push(element);
		open.push(element);
	};
	parser.ontext = (text) => {
		const element = open.at(-1);
		if (element) element.text += text;
	};
	parser.onclosetag = () => open.pop();
	parser.onerror = (error) => {
		throw error;
	};
	parser.write(xml).close();
	const [root] = top.children;
	if (!root) throw new Error('The document holds no element.');
	return root;
}

/** Children of an element by name. */
export const all = (element: Element, name: string): Element[] => element.children.filter((child) => child.name === name);
/** Text of the first child with a name. */
export const textOf = (element: Element, name: string): string | undefined => all(element, name)[0]?.text;
