import { needsCare } from '../../checkers/expiry/judge.ts';
import type { Judged } from '../../checkers/expiry/model.ts';
import { withColon } from '../../i18n/text.ts';
import { type CalendarEvent, calendarText } from '../calendar.ts';
import { appName, credentialName, dayOf, type Words } from './words.ts';

/** Days before the end at which a calendar reminds: time to plan, and time to do it. */
const alarmDays = [30, 7];

/** Whether a credential has a day that somebody has to keep: it is known, still to come, and nobody else keeps it. */
export const hasReminder = (one: Judged): boolean =>
	needsCare(one) &&
	one.endsAt !== undefined &&
	one.endsAtAlso === undefined &&
	one.state !== 'expired' &&
	!one.flags.includes('never-expires');

/** The same for the same credential in each paste: its key ID; without one, what else tells it from others. */
function idOf({ keyId, holder, kind, name = '', endsAt }: Judged): string {
	const parts = keyId ? [keyId] : [holder.appId ?? holder.objectId ?? holder.name ?? '', kind, name, dayOf(endsAt)];
	return `credential-${encodeURIComponent(parts.join('-')).slice(0, 180)}`;
}

/**
 * The ends of credentials as a calendar: one entry each, at the moment it ends.
 * @param now Milliseconds since 1970.
 * @param seen How often each ID stands in the calendars that this one is joined with.
 */
export function remindersCalendar(
	credentials: readonly Judged[],
	now: number,
	lang: string,
	t: Words,
	seen = new Map<string, number>(),
): string {
	const events = credentials.filter(hasReminder).map((one): CalendarEvent => {
		const { holder, kind, keyId, endsAt = 0 } = one;
		const id = idOf(one);
		const again = seen.get(id) ?? 0;
		seen.set(id, again + 1);
		return {
			// One key ID with two ends is two entries.
			id: again === 0 ? id : `${id}-${again}`,
			start: endsAt,
			title: t('expiry.reminder.title', { app: appName(holder, t), kind: t(`expiry.kind.${kind}`), name: credentialName(one, t) }),
			text: [
				...(holder.appId ? [`${withColon(t('expiry.report.column.app-id'))}${holder.appId}`] : []),
				...(keyId ? [`${withColon(t('expiry.report.column.key-id'))}${keyId}`] : []),
				`${withColon(t('expiry.report.column.end'))}${dayOf(endsAt)}`,
			].join('\n'),
			alarmDays,
		};
	});
	return calendarText({ name: t('expiry.reminder.calendar'), lang, stamp: now, events });
}
