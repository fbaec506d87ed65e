import type { Overview } from '../../checkers/expiry/report.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { appName, type Words } from './words.ts';

/**
 * The first sentence of a report: what stops working within 30 days. That nothing does is said only if the list is complete.
 * @param app Stands for the app that is first; by default its name.
 */
export function firstSentence({ first, due, dueApps, count, total, whole }: Overview, lang: string, t: Words, app?: string): string {
	if (total === 0) return t('expiry.report.none');
	const counts = { count: String(total), unknown: String(count.unknown) };
	if (first?.endsAt !== undefined) {
		const values = {
			count: String(due),
			apps: String(dueApps),
			date: formatMoment(first.endsAt, lang),
			app: app ?? appName(first.holder, t),
		};
		return t(due === 1 ? 'expiry.report.due-one' : dueApps === 1 ? 'expiry.report.due-one-app' : 'expiry.report.due', values);
	}
	if (count.unknown > 0) return t('expiry.report.not-known', counts);
	return t(whole ? 'expiry.report.nothing-due' : 'expiry.report.nothing-due-part', counts);
}
