/** A guided way works without this. Here: focus on the step that was reached, and "Copy for a ticket". */
import { readFragment } from '../flows/address.ts';

const way = document.querySelector('.way');

/** The step whose address the page has, or the first one. */
const currentStep = () => way?.querySelector(`.step[id="${CSS.escape(location.hash.slice(1))}"]`) ?? way?.querySelector('.step');

const line = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Questions, answers, outcome, and sources with their addresses. */
function ticketOf(step: Element): string {
	const answers = Array.from(
		step.querySelectorAll('.so-far li'),
		(item) => `- ${line(item.querySelector('small'))} ${line(item.querySelector('b'))}`,
	);
	const own = Array.from(step.querySelectorAll('.own p'), line);
	const links = Array.from(step.querySelectorAll<HTMLAnchorElement>('.acts a, .cited a'), (link) => `- ${line(link)}: ${link.href}`);
	return [
		`# ${line(document.querySelector('h1'))}`,
		answers.join('\n'),
		`## ${line(step.querySelector('h2'))}`,
		line(step.querySelector('.do')),
		own.join(' '),
		links.join('\n'),
		`<${location.origin}${location.pathname}#${step.id}>`,
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

// Whoever listens or types goes on at the new question; without it, focus would stay on a link that is no longer shown.
addEventListener('hashchange', () => {
	if (location.hash === '#start' || readFragment(location.hash)) currentStep()?.querySelector('h2')?.focus({ preventScroll: true });
});

for (const button of way?.querySelectorAll<HTMLButtonElement>('[data-does=flow-ticket]') ?? []) {
	button.hidden = false;
	button.addEventListener('click', () => {
		const step = button.closest('.step');
		if (!step) return;
		import('./on-demand/write-ticket.ts')
			.then(({ copyText }) => copyText(button, ticketOf(step)))
			.catch(() => getSelection()?.selectAllChildren(step));
	});
}
