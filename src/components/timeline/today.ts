import { eventStates } from './events.ts';

/** Marks each timeline as of the reader's day. Built pages know no clock, so that two builds of one commit are the same. */
const marks = { done: 'y', next: 'w', ahead: 'q' } as const;
const now = new Date();
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

for (const timeline of document.querySelectorAll<HTMLElement>('.timeline')) {
	const rows = [...timeline.querySelectorAll<HTMLElement>('[data-last]')];
	const states = eventStates(
		rows.map((row) => ({ from: row.dataset['last'] ?? '' })),
		today,
	);
	rows.forEach((row, place) => {
		const state = states[place] ?? 'ahead';
		const dot = row.querySelector('.d');
		const word = row.querySelector('.when span');
		row.classList.remove('done', 'next', 'ahead');
		row.classList.add(state);
		// Where sources disagree on the day, half a mark is all that can be said once both are over.
		if (dot) dot.className = `d ${row.dataset['disputed'] !== undefined && state === 'done' ? 'h' : marks[state]}`;
		if (word) word.textContent = timeline.dataset[state] ?? '';
	});
	const next = timeline.querySelector('.tl > .next');
	if (next) timeline.querySelector('.legend a')?.setAttribute('href', `#${next.id}`);
	timeline.querySelector('.as-of')?.remove();
}
