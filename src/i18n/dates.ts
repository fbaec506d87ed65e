/**
 * A date as people of a language write it.
 * @param date Year, month or day: 2026, 2026-09 or 2026-09-23.
 */
export function formatDay(date: string, lang: string): string {
	const parts = date.split('-').length;
	const options: Intl.DateTimeFormatOptions = {
		timeZone: 'UTC',
		year: 'numeric',
		...(parts > 1 && { month: 'long' }),
		...(parts > 2 && { day: 'numeric' }),
	};
	return new Intl.DateTimeFormat(lang, options).format(new Date(date));
}

/** Whole days from one day to a later moment. */
export function daysSince(day: string, now: Date): number {
	return Math.floor((now.getTime() - Date.parse(day)) / 86_400_000);
}
