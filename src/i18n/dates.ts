const formats = new Map<string, Intl.DateTimeFormat>();

/** The language in which a language's dates are written: English ones as in British spelling, which all English texts follow. */
export const dateLanguage = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/** The date format of a language for a number of parts (year, month, day). Cached, since creating one takes longer than a hundred uses. */
function formatFor(lang: string, parts: number): Intl.DateTimeFormat {
	const key = `${lang} ${parts}`;
	const format =
		formats.get(key) ??
		new Intl.DateTimeFormat(dateLanguage(lang), {
			timeZone: 'UTC',
			year: 'numeric',
			...(parts > 1 && { month: 'long' }),
			...(parts > 2 && { day: 'numeric' }),
		});
	formats.set(key, format);
	return format;
}

/**
 * A date in the notation of a language.
 * @param date Year, month or day: 2026, 2026-09 or 2026-09-23.
 */
export function formatDay(date: string, lang: string): string {
	const parts = date.split('-').length;
	return formatFor(lang, parts).format(new Date(date));
}

/** The day of a moment (milliseconds since 1970), in UTC, as people of a language write it. */
export const formatMoment = (at: number, lang: string): string => formatFor(lang, 3).format(at);
