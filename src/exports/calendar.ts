import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';

/** An entry of a calendar. */
export interface CalendarEvent {
	/** The same for the same thing each time, so that a second import replaces the first. */
	id: string;
	/** Milliseconds since 1970; of a whole day, its beginning in UTC. */
	start: number;
	/** Where it is days and no moment: the first day after it, as milliseconds since 1970. */
	untilDay?: number;
	title: string;
	text: string;
	/** Full address of the page that tells more. */
	url?: string;
	/** Days before at which a calendar reminds. */
	alarmDays?: readonly number[];
}

export interface Calendar {
	name: string;
	/** Language tag of its texts. */
	lang: string;
	/** When it was made, in milliseconds since 1970: calendars take the newer of two. */
	stamp: number;
	events: readonly CalendarEvent[];
}

const daySeconds = 86_400;
/** Characters that no calendar shows, or that turn the direction of what follows them. */
const unseen = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
const clean = (text: string) => text.replace(unseen, ' ');

/** A calendar as a file (RFC 5545): lines end in CRLF and hold 75 octets at most, and each entry has its UID and the moment it was made. */
export function calendarText({ name, lang, stamp, events }: Calendar): string {
	const calendar = ical({ name: clean(name), prodId: { company: 'Credential FAQ', product: 'Calendar', language: lang.toUpperCase() } });
	for (const { id, start, untilDay, title, text, url, alarmDays = [] } of events) {
		const event = calendar.createEvent({
			id,
			stamp: new Date(stamp),
			start: new Date(start),
			timezone: 'UTC',
			summary: clean(title),
			description: clean(text),
			// It reminds of something and takes nobody's time.
			transparency: ICalEventTransparency.TRANSPARENT,
			...(untilDay !== undefined && { allDay: true, end: new Date(untilDay) }),
			...(url && { url }),
		});
		for (const days of alarmDays) event.createAlarm({ type: ICalAlarmType.display, trigger: days * daySeconds, description: clean(title) });
	}
	return `${calendar.toString()}\r\n`;
}

const [entry, end] = ['BEGIN:VEVENT\r\n', 'END:VCALENDAR'];

/** Calendars that differ only in their entries, as one. */
export function joinCalendars(texts: readonly string[]): string {
	const [first = ''] = texts;
	const startOf = (text: string) => (text.includes(entry) ? text.indexOf(entry) : text.lastIndexOf(end));
	const entries = texts.map((text) => text.slice(startOf(text), text.lastIndexOf(end)));
	return first.slice(0, startOf(first)) + entries.join('') + first.slice(first.lastIndexOf(end));
}
