/**
 * What a script adds to a flow: focus moves to the new step, a checker that decides a question opens inside the page, and "Copy for a
 * ticket". The address of a step then also contains the checker's answers, so that a link restores its verdict.
 */
import { type Landing, readFragment, readLanding, writeLanding } from '../../flows/address.ts';
import { beginning } from '../../flows/sections.ts';
import { copyText } from './write-ticket.ts';

const way = document.querySelector('.guided');
const steps = [...(way?.querySelectorAll<HTMLElement>('.step') ?? [])];
const stepWith = (id: string) => steps.find((step) => step.id === id);
const landing = () => readLanding(decodeURIComponent(location.hash));
const currentStep = () => stepWith(landing().step) ?? steps[0];

const line = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The verdict shown in a step, as Markdown. */
const verdicts = new WeakMap<Element, () => string>();

/** The text for a ticket: questions, answers, outcome, verdict, and sources with their addresses. */
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
		verdicts.get(step)?.() ?? '',
		`<${location.href}>`,
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

/** The link to a checker in a question's step. */
const askLink = (step: HTMLElement | undefined) => step?.querySelector<HTMLAnchorElement>('[data-checker]') ?? undefined;

/** The question that a checker decides, found through its answers. */
const nodeOf = (link: HTMLAnchorElement) =>
	readFragment(link.closest('.step')?.querySelector<HTMLAnchorElement>('.sym a')?.hash ?? '')?.node ?? '';

/**
 * Replaces the link to a checker by the checker itself.
 * @param step The question that it decides, or an outcome that it led to.
 * @param link The link in the question.
 * @param asked The checker's initial answers, encoded as in an address.
 */
async function ask(step: HTMLElement, link: HTMLAnchorElement, asked: string): Promise<void> {
	const { checker = '', form = '', go = '' } = link.dataset;
	const node = nodeOf(link);
	step.querySelector('.asked')?.remove();
	const box = document.createElement('div');
	box.className = 'asked';
	step.querySelector('.acts')?.after(box);
	const reads = step.contains(link);
	step.toggleAttribute('data-asking', reads);
	const { showChecker } = await import('../../islands/way/show-checker.tsx');
	await showChecker(box, {
		checker,
		form,
		asked,
		go: reads ? go : undefined,
		write: (text) => {
			const at: Landing = { step: step.id, asked: text };
			if (reads && currentStep() === step) history.replaceState(history.state, '', writeLanding(at));
		},
		onward: (verdict, text) => writeLanding({ step: `${node}.${verdict}`, asked: text }),
		said: (markdown) => verdicts.set(step, markdown),
	});
}

/** Shows the step in the address, with the verdict that the address contains. */
function show(): HTMLElement | undefined {
	const { asked } = landing();
	const now = currentStep();
	way?.toggleAttribute('data-live', true);
	for (const step of steps) step.toggleAttribute('data-now', step === now);
	way?.toggleAttribute('data-ended', now?.matches('.outcome') === true);
	if (!now || asked === '') return now;
	// An outcome after an answer by a checker: the question is the step whose link leads to that checker.
	const node = readFragment(now.id)?.node;
	const link = askLink(now) ?? steps.map(askLink).find((other) => other && nodeOf(other) === node);
	const question = link?.closest<HTMLElement>('.step');
	if (!link || !question) return now;
	const back = now.querySelectorAll<HTMLAnchorElement>(`a[href="#${CSS.escape(question.id)}"], a[data-back]`);
	if (now !== question)
		for (const anchor of back) {
			anchor.dataset['back'] = '';
			anchor.hash = writeLanding({ step: question.id, asked });
		}
	void ask(now, link, asked).catch(() => {});
	return now;
}

addEventListener('hashchange', () => {
	// Moves focus to the new question, for screen readers and keyboards: it would otherwise stay on a link that is no longer visible.
	const { step } = landing();
	const heading = show()?.querySelector('h2');
	if (step !== beginning && !readFragment(step)) return;
	heading?.setAttribute('tabindex', '-1');
	heading?.focus({ preventScroll: true });
});

for (const link of steps.flatMap((step) => askLink(step) ?? []))
	link.addEventListener('click', (event) => {
		const step = link.closest<HTMLElement>('.step');
		if (!step || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		// If the checker cannot be loaded here, its own page opens.
		ask(step, link, link.hash.slice(1)).catch(() => location.assign(link.href));
	});

const ticket = way?.querySelector<HTMLButtonElement>('[data-does=flow-ticket]');
if (ticket) {
	ticket.hidden = false;
	ticket.addEventListener('click', () => {
		const step = currentStep();
		if (step) void copyText(ticket, ticketOf(step));
	});
}

show();
