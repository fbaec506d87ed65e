import type { CalendarEvent } from './calendar.ts';

/** An entry of content/data/dates.yaml, in the words of a language. */
interface DatedText {
	id: string;
	/** A day or a month, such as 2027-02-01 or 2027-03. */
	from: string;
	/** The end of a period. */
	to?: string | undefined;
	/** Another day, if sources disagree. */
	or?: string | undefined;
	/** It starts then, and no source names an end. */
	onwards?: true | undefined;
	title: string;
	text: string;
	/** Full address of a page with more information. */
	url: string;
}

/** Start of a day or a month, and start of the day after it, in milliseconds since 1970 (UTC). */
function daysOf(written: string): { start: number; after: number } {
	const [year = 0, month = 1, day] = written.split('-').map(Number);
	return day === undefined
		? { start: Date.UTC(year, month - 1, 1), after: Date.UTC(year, month, 1) }
		: { start: Date.UTC(year, month - 1, day), after: Date.UTC(year, month - 1, day + 1) };
}

/** The dates of the site as all-day calendar entries; if sources disagree on a day, there is an entry for both. */
export const datesAsEvents = (dates: readonly DatedText[], disputed: string): CalendarEvent[] =>
	dates.flatMap(({ id, from, to, or, onwards, title, text, url }): CalendarEvent[] => {
		const { start, after } = daysOf(from);
		const entry = { text, url, alarmDays: [30, 7] };
		if (or)
			return [from, or].map((day, place) => {
				const own = daysOf(day);
				return { ...entry, id: `${id}-${place}`, title: `${title} (${disputed})`, start: own.start, untilDay: own.after };
			});
		const until = to ? daysOf(to).after : onwards ? start + 86_400_000 : after;
		return [{ ...entry, id, title, start, untilDay: until }];
	});
