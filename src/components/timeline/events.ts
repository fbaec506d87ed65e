import type { DatedEvent } from '../../content-model/schemas/dates.ts';

/** Where a date stands for somebody who reads on a day; disputed while sources disagree on it. */
export type EventState = 'done' | 'next' | 'ahead';

/** The last day that an event speaks of; of a month, its last one. */
export function lastDay({ from, to, or }: Pick<DatedEvent, 'from' | 'to' | 'or'>): string {
	const last =
		[from, to, or]
			.filter((date) => date !== undefined)
			.sort()
			.at(-1) ?? from;
	return last.length === 7 ? `${last}-31` : last;
}

/**
 * Marks events as over, as the next one, or as further ahead.
 * @param events In order of time.
 * @param today The reader's day, YYYY-MM-DD.
 * @returns One state for each event; several that end on the same day are all the next.
 */
export function eventStates(events: readonly Pick<DatedEvent, 'from' | 'to' | 'or'>[], today: string): EventState[] {
	const days = events.map(lastDay);
	const next = days.filter((day) => day >= today).sort()[0];
	return days.map((day) => (day < today ? 'done' : day === next ? 'next' : 'ahead'));
}

/** The years in which events begin, each with its events, by month and within a month in the order given: a month alone has no place in it. */
export function byYear<Event extends Pick<DatedEvent, 'from'>>(events: readonly Event[]): [year: string, events: Event[]][] {
	const sorted = [...events].sort((a, b) => a.from.slice(0, 7).localeCompare(b.from.slice(0, 7)));
	return [...Map.groupBy(sorted, ({ from }) => from.slice(0, 4))];
}
