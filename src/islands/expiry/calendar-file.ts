import type { Judged } from '../../checkers/expiry/model.ts';
import { joinCalendars } from '../../exports/calendar.ts';
import { hasReminder, remindersCalendar } from '../../exports/expiry/reminders.ts';
import type { Words } from '../../exports/expiry/words.ts';
import { inPieces, inSlices } from '../slices.ts';

/** Number of entries generated per slice. */
const atOnce = 40;

/**
 * A calendar with the expiry of each credential that somebody has to renew, generated without blocking the page.
 * @param now Milliseconds since 1970.
 * @returns The file, and how many credentials are in it.
 */
export async function calendarFile(
	credentials: readonly Judged[],
	now: number,
	lang: string,
	t: Words,
): Promise<{ text: string; kept: number }> {
	// ical-generator calls it even though we set an ID; browsers lack it on pages served over plain HTTP.
	if (!('randomUUID' in crypto)) Object.assign(crypto, { randomUUID: () => '' });
	const kept = credentials.filter(hasReminder);
	const seen = new Map<string, number>();
	const texts = await inSlices(inPieces(kept, atOnce), (piece) => remindersCalendar(piece, now, lang, t, seen));
	return { text: texts?.length ? joinCalendars(texts) : remindersCalendar([], now, lang, t), kept: kept.length };
}
