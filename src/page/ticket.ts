/** "Copy for a ticket": what writes it is loaded when somebody asks for it. Where it cannot be had, the answer stands marked, to be copied by hand. */
const copyButton = document.querySelector<HTMLButtonElement>('[data-does=ticket]');
copyButton?.addEventListener('click', () => {
	import('./on-demand/write-ticket.ts')
		.then(({ copyTicket }) => copyTicket(copyButton))
		.catch(() => getSelection()?.selectAllChildren(document.querySelector('main') ?? copyButton));
});
