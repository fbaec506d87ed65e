import type { Change } from '../../content-model/schemas/page.ts';

/** An answer with its notes. */
interface Changed {
	href: string;
	title: string;
	changes: readonly Change[];
}

/** A note with the answer that it is about. */
export interface Entry {
	href: string;
	title: string;
	text: string;
}

/**
 * Groups the newest notes of several answers by day.
 * @param most Maximum number of notes.
 * @returns Days (YYYY-MM-DD), newest first, each with its notes in the order of the answers.
 */
export function byDay(answers: readonly Changed[], most: number): (readonly [date: string, entries: readonly Entry[]])[] {
	const notes = answers
		.flatMap(({ href, title, changes }) => changes.map(({ date, text }) => ({ date, entry: { href, title, text } })))
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
		.slice(0, most);
	return [...Map.groupBy(notes, ({ date }) => date)].map(([date, ofDay]) => [date, ofDay.map(({ entry }) => entry)] as const);
}
