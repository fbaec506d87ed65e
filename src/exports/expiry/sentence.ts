import type { Judged, Problem } from '../../checkers/expiry/model.ts';
import { isWhole, summaryOf } from '../../checkers/expiry/report.ts';
import { appName, type Words } from './words.ts';

/** What was read and judged. */
export interface ReadResult {
	judged: readonly Judged[];
	problems: readonly Problem[];
	unread: readonly unknown[];
}

/** Kept, because making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as people of a language write it, in UTC. */
export function writtenDay(lang: string): (at: number) => string {
	const format = formats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
	formats.set(lang, format);
	return (at) => format.format(at);
}

/** The first sentence of a report: what stops working within 30 days. That nothing does is said only of a list that is whole. */
export function firstSentence({ judged, problems, unread }: ReadResult, lang: string, t: Words): string {
	const { first, due, dueApps, count } = summaryOf(judged);
	if (judged.length === 0) return t('expiry.report.none');
	const counts = { count: String(judged.length), unknown: String(count.unknown) };
	if (first?.endsAt !== undefined) {
		const values = { count: String(due), apps: String(dueApps), date: writtenDay(lang)(first.endsAt), app: appName(first.holder, t) };
		return t(due === 1 ? 'expiry.report.due-one' : dueApps === 1 ? 'expiry.report.due-one-app' : 'expiry.report.due', values);
	}
	if (count.unknown > 0) return t('expiry.report.not-known', counts);
	return t(isWhole(problems, unread) ? 'expiry.report.nothing-due' : 'expiry.report.nothing-due-part', counts);
}
