import { eventStates } from './events.ts';

/**
 * Updates the marks of each timeline to the reader's day. A build must not depend on the clock, so that two builds of one commit are
 * equal.
 */
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
		// If sources disagree on the day, the mark stays half even when both days are past.
		if (dot) dot.className = `d ${row.dataset['disputed'] !== undefined && state === 'done' ? 'h' : marks[state]}`;
		if (word) word.textContent = timeline.dataset[state] ?? '';
	});
	const next = timeline.querySelector('.tl > .next');
	if (next) timeline.querySelector('.legend a')?.setAttribute('href', `#${next.id}`);
	timeline.querySelector('.as-of')?.remove();
}
