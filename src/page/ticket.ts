/** "Copy for a ticket": what writes it is loaded when somebody asks for it. */
const copyButton = document.querySelector<HTMLButtonElement>('[data-does=ticket]');
copyButton?.addEventListener('click', () => void import('./on-demand/write-ticket.ts').then(({ copyTicket }) => copyTicket(copyButton)));
