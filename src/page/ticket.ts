/** "Copy for a ticket": its code is loaded on first use. If that fails, the answer is selected, to be copied by hand. */
const copyButton = document.querySelector<HTMLButtonElement>('[data-does=ticket]');
copyButton?.addEventListener('click', () => {
	import('./on-demand/write-ticket.ts')
		.then(({ copyTicket }) => copyTicket(copyButton))
		.catch(() => getSelection()?.selectAllChildren(document.querySelector('main') ?? copyButton));
});
