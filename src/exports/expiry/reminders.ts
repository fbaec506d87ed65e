import { needsCare } from '../../checkers/expiry/judge.ts';
import type { Judged } from '../../checkers/expiry/model.ts';
import { withColon } from '../../i18n/text.ts';
import { type CalendarEvent, calendarText } from '../calendar.ts';
import { appName, credentialName, dayOf, type Words } from './words.ts';

/** Reminders in days before the expiry: time to plan, and time to act. */
const alarmDays = [30, 7];

/** Whether somebody has to act on a credential's expiry: it is known, in the future, and not handled by Microsoft. */
export const hasReminder = (one: Judged): boolean =>
	needsCare(one) &&
	one.endsAt !== undefined &&
	one.endsAtAlso === undefined &&
	one.state !== 'expired' &&
	!one.flags.includes('never-expires');

/** A stable id of a credential in any paste: its key ID, or else its other identifying properties. */
function idOf({ keyId, holder, kind, name = '', endsAt }: Judged): string {
	const parts = keyId ? [keyId] : [holder.appId ?? holder.objectId ?? holder.name ?? '', kind, name, dayOf(endsAt)];
	return `credential-${encodeURIComponent(parts.join('-')).slice(0, 180)}`;
}

/**
 * The expiries of credentials as a calendar: one entry each, at the instant of the expiry.
 * @param now Milliseconds since 1970.
 * @param seen Id → how often it is used in the calendars that this one will be joined with; updated.
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
			// One key ID with two expiries gets two entries.
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
