/**
 * Copies the address of a section. In an open section the button is in the heading but not part of its accessible name; in a collapsed
 * section it is at the end of the text, because the whole heading line is a button already.
 */
const words = document.querySelector<HTMLElement>('[data-copy-link]')?.dataset;

function makeButton(id: string, label: string, done: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'link';
	button.addEventListener('click', async () => {
		// Where copying is forbidden, the browser's address field has it.
		location.hash = id;
		await navigator.clipboard.writeText(location.href);
		button.textContent = done;
		setTimeout(() => {
			button.textContent = label;
		}, 2000);
	});
	button.setAttribute('aria-live', 'polite');
	button.textContent = label;
	return button;
}

if (words && navigator.clipboard) {
	const { copyLink = '', copied = '' } = words;
	for (const heading of document.querySelectorAll('.text > h2[id], .tools > h2[id]')) {
		const text = heading.textContent ?? '';
		const button = makeButton(heading.id, '#', copied);
		button.setAttribute('aria-label', `${copyLink} ${text}`);
		heading.setAttribute('aria-label', text);
		heading.append(' ', button);
	}
	for (const section of document.querySelectorAll('main > .text > details > [id]'))
		section.append(makeButton(section.id, copyLink, copied));
}
