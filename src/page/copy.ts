/**
 * Copy buttons of code blocks: hidden in the HTML, since they need a script. If the browser cannot copy, or forbids it, the block is selected.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('.code button')) {
	const code = button.closest('.code')?.querySelector('code');
	const label = button.textContent;
	const title = button.parentElement?.firstChild?.textContent;
	const say = (word = label) => {
		button.textContent = word;
		button.setAttribute('aria-label', `${word} ${title}`);
	};
	say();
	button.setAttribute('aria-live', 'polite');
	button.hidden = false;
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(code?.textContent ?? '');
			say(button.dataset['done']);
		} catch {
			if (code) getSelection()?.selectAllChildren(code);
			say(button.dataset['failed']);
		}
		setTimeout(say, 2000);
	});
}
