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
	timeline.querySelector('.as-of')?.remove();
	const next = [...timeline.querySelectorAll('.tl > .next')];
	if (next[0]) timeline.querySelector('.legend a')?.setAttribute('href', `#${next[0].id}`);
	// The line above says the same: its first link is the pattern for each date that is next.
	const upcoming = timeline.querySelector('.upcoming');
	const pattern = upcoming?.querySelector('a');
	if (!upcoming || !pattern) continue;
	const links = next.map((row) => {
		const link = pattern.cloneNode(true) as HTMLAnchorElement;
		link.setAttribute('href', `#${row.id}`);
		for (const [part, from] of [
			['time', 'time'],
			['span', '.what b'],
		] as const)
			link.querySelector(part)?.replaceChildren(row.querySelector(from)?.textContent ?? '');
		return link;
	});
	upcoming.querySelectorAll('a').forEach((link) => {
		link.remove();
	});
	upcoming.append(...links);
	upcoming.toggleAttribute('hidden', links.length === 0);
}
