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
 * The notes of several answers by their day.
 * @returns Days (YYYY-MM-DD), newest first, each with its notes in the order of the answers.
 */
export function byDay(answers: readonly Changed[]): (readonly [date: string, entries: readonly Entry[]])[] {
	const days = new Map<string, Entry[]>();
	for (const { href, title, changes } of answers)
		for (const { date, text } of changes) days.set(date, [...(days.get(date) ?? []), { href, title, text }]);
	return [...days].sort(([a], [b]) => (a < b ? 1 : -1));
}
