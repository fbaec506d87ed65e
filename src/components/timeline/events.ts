import type { DatedEvent } from '../../content-model/schemas/dates.ts';

/** State of a date as of a given day. */
export type EventState = 'done' | 'next' | 'ahead';

/** The last day of an event (YYYY-MM-DD); for a month its last day. */
export function lastDay({ from, to, or }: Pick<DatedEvent, 'from' | 'to' | 'or'>): string {
	const last =
		[from, to, or]
			.filter((date) => date !== undefined)
			.sort()
			.at(-1) ?? from;
	return last.length === 7 ? `${last}-31` : last;
}

/**
 * Marks events as past, next, or further ahead.
 * @param events In order of time.
 * @param today The reader's day, YYYY-MM-DD.
 * @returns One state per event; several that end on the same day are all next.
 */
export function eventStates(events: readonly Pick<DatedEvent, 'from' | 'to' | 'or'>[], today: string): EventState[] {
	const days = events.map(lastDay);
	const next = days.filter((day) => day >= today).sort()[0];
	return days.map((day) => (day < today ? 'done' : day === next ? 'next' : 'ahead'));
}

/**
 * Events grouped by the year in which they begin, ordered by month. Events in one month keep their order, since an event may name only a
 * month.
 */
export function byYear<Event extends Pick<DatedEvent, 'from'>>(events: readonly Event[]): [year: string, events: Event[]][] {
	const sorted = [...events].sort((a, b) => a.from.slice(0, 7).localeCompare(b.from.slice(0, 7)));
	return [...Map.groupBy(sorted, ({ from }) => from.slice(0, 4))];
}
