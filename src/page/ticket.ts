/** "Copy for a ticket": what writes it is loaded when somebody asks for it. */
const copyButton = document.querySelector<HTMLButtonElement>('[data-does=ticket]');
copyButton?.addEventListener('click', () => void import('./later/write-ticket.ts').then(({ copyTicket }) => copyTicket(copyButton)));
