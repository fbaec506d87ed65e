import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';

/** A calendar entry. */
export interface CalendarEvent {
	/** Stable id, so that a second import replaces the first. */
	id: string;
	/** Milliseconds since 1970; for an all-day entry midnight UTC of its first day. */
	start: number;
	/** Only for all-day entries: the first day after it, in milliseconds since 1970. */
	untilDay?: number;
	title: string;
	text: string;
	/** Full address of a page with more information. */
	url?: string;
	/** Reminders, in days before the start. */
	alarmDays?: readonly number[];
}

export interface Calendar {
	name: string;
	/** Language tag of its texts. */
	lang: string;
	/** When it was made, in milliseconds since 1970: of two versions of an entry, calendars keep the newer one. */
	stamp: number;
	events: readonly CalendarEvent[];
}

const daySeconds = 86_400;
/** Control characters, and characters that change the direction of the text after them. */
const unseen = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
const clean = (text: string) => text.replace(unseen, ' ');

/** A calendar as an iCalendar file (RFC 5545): lines end in CRLF and have at most 75 octets, and each entry has its UID and time stamp. */
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
			// It is a reminder and does not make anybody busy.
			transparency: ICalEventTransparency.TRANSPARENT,
			...(untilDay !== undefined && { allDay: true, end: new Date(untilDay) }),
			...(url && { url }),
		});
		for (const days of alarmDays) event.createAlarm({ type: ICalAlarmType.display, trigger: days * daySeconds, description: clean(title) });
	}
	return `${calendar.toString()}\r\n`;
}

const [entry, end] = ['BEGIN:VEVENT\r\n', 'END:VCALENDAR'];

/** Joins calendar files that differ only in their entries. */
export function joinCalendars(texts: readonly string[]): string {
	const [first = ''] = texts;
	const startOf = (text: string) => (text.includes(entry) ? text.indexOf(entry) : text.lastIndexOf(end));
	const entries = texts.map((text) => text.slice(startOf(text), text.lastIndexOf(end)));
	return first.slice(0, startOf(first)) + entries.join('') + first.slice(first.lastIndexOf(end));
}
