import type { Judged } from '../../checkers/expiry/model.ts';
import { joinCalendars } from '../../exports/calendar.ts';
import { hasReminder, remindersCalendar } from '../../exports/expiry/reminders.ts';
import type { Words } from '../../exports/expiry/words.ts';
import { inPieces, inSlices } from '../slices.ts';

/** Entries that are made at a time. */
const atOnce = 40;

/**
 * A calendar of the ends that somebody has to keep, made while the page goes on answering.
 * @returns The file, and of how many credentials it holds the end.
 */
export async function calendarFile(
	credentials: readonly Judged[],
	now: number,
	lang: string,
	t: Words,
): Promise<{ text: string; kept: number }> {
	// ical-generator takes an ID from it before it takes ours; browsers lack it on pages that came over plain HTTP.
	if (!('randomUUID' in crypto)) Object.assign(crypto, { randomUUID: () => '' });
	const kept = credentials.filter(hasReminder);
	const seen = new Map<string, number>();
	const texts = await inSlices(inPieces(kept, atOnce), (piece) => remindersCalendar(piece, now, lang, t, seen));
	return { text: texts?.length ? joinCalendars(texts) : remindersCalendar([], now, lang, t), kept: kept.length };
}
