/**
 * Copy buttons of code blocks: hidden in the HTML, so that they show only if a script can copy. If the browser forbids copying, the block is
 * selected.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('.code button')) {
	const block = button.closest('.code');
	const label = button.textContent;
	const title = block?.querySelector('figcaption span')?.textContent ?? '';
	const say = (word: string) => {
		button.textContent = word;
		button.setAttribute('aria-label', `${word}: ${title}`);
	};
	say(label);
	button.setAttribute('aria-live', 'polite');
	button.hidden = !navigator.clipboard;
	button.addEventListener('click', async () => {
		const code = block?.querySelector('code');
		try {
			await navigator.clipboard.writeText(code?.textContent ?? '');
			say(button.dataset['done'] ?? label);
		} catch {
			if (code) getSelection()?.selectAllChildren(code);
			say(button.dataset['selected'] ?? label);
		}
		setTimeout(say, 2000, label);
	});
}
