/** The Markdown of inline content: links, bold and code are kept, numbers of sources and buttons left out. */
function inline(node: Node): string {
	if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
	if (!(node instanceof HTMLElement) || node.matches('.cite, button, [hidden], i.d, wbr')) return '';
	const text = Array.from(node.childNodes, inline).join('');
	if (node instanceof HTMLAnchorElement && node.href) return `[${text.trim()}](${node.href})`;
	if (node.matches('b, strong')) return `**${text}**`;
	if (node.matches('code')) return `\`${text}\``;
	return text;
}

/** The Markdown of one element of the answer; collapsed sections are left out. */
function block(element: Element): string[] {
	if (element.matches('details, nav, script, .crumb, .tool-line, .furniture')) return [];
	if (element.matches('pre')) return [`\`\`\`\n${element.textContent?.trimEnd()}\n\`\`\``];
	if (element.matches('h1')) return [`# ${inline(element)}`];
	if (element.matches('h2, h3, h4')) return [`## ${inline(element)}`];
	if (element.matches('ol, ul')) {
		const mark = (place: number) => (element.matches('ol') ? `${place + 1}. ` : '- ');
		return [Array.from(element.children, (entry, place) => mark(place) + inline(entry).trim()).join('\n')];
	}
	if (element.matches('p')) return [inline(element).trim()];
	if (element.matches('tr')) return [`- ${Array.from(element.children, (cell) => inline(cell).trim()).join(' · ')}`];
	return Array.from(element.children).flatMap(block);
}

/** The visible part of a page's answer as Markdown, with its address. */
const ticketOf = (main: Element, address: string): string => [...block(main).filter((text) => text !== ''), `<${address}>`].join('\n\n');

/** Copies a text and says so on the button; if the browser forbids copying, the text is shown selected in a field. */
export async function copyText(button: HTMLButtonElement, text: string): Promise<void> {
	const label = button.textContent;
	try {
		await navigator.clipboard.writeText(text);
		button.textContent = button.dataset['done'] ?? '';
		setTimeout(() => {
			button.textContent = label;
		}, 3000);
	} catch {
		const field = document.createElement('textarea');
		field.readOnly = true;
		field.value = text;
		field.rows = 8;
		field.setAttribute('aria-label', label ?? '');
		button.after(field);
		field.select();
	}
}

/** Copies the answer of the page. */
export async function copyTicket(button: HTMLButtonElement): Promise<void> {
	const main = document.querySelector('main');
	if (main) await copyText(button, ticketOf(main, location.origin + location.pathname));
}
