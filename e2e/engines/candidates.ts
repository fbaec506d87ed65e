/** How scenarios find an element: by its role and the name a screen reader would say; a summary by its text. */
export type Role = 'button' | 'combobox' | 'heading' | 'link' | 'option' | 'radio' | 'summary' | 'textbox';

/** Selector of the elements that may have a role. */
export const candidates: Readonly<Record<Role, string>> = {
	button: 'button, [role=button]',
	combobox: 'select, [role=combobox]',
	heading: 'h1, h2, h3, h4, h5, h6',
	link: 'a[href]',
	option: '[role=option]',
	radio: 'input[type=radio]',
	summary: 'summary',
	textbox: 'textarea, input',
};

/**
 * Visible elements of a selector with an accessible name: from aria-label, a label or their own text. A summary's text only has to start
 * with it. Runs in the page, so it must not use anything outside itself.
 */
export function seenElements(selector: string, name: string | null): globalThis.Element[] {
	const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
	const namesOf = (element: HTMLElement) => {
		const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLLabelElement>)] : [];
		// The text of a label without the control inside it.
		const own = labels.map((label) =>
			[...label.childNodes].filter((node) => !node.contains(element)).map(({ textContent }) => textContent),
		);
		return [element.getAttribute('aria-label'), ...own.map((texts) => texts.join('')), element.textContent].map(plain);
	};
	return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
		const names = name === null ? [] : namesOf(element);
		const called = name === null || names.includes(name) || (element.tagName === 'SUMMARY' && names.some((one) => one.includes(name)));
		return called && element.checkVisibility({ visibilityProperty: true });
	});
}
