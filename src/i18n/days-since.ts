// Apart from how dates are written, which the script of every page would carry otherwise.

/** Whole days (24 hours) from the start of a day to a later instant. */
export function daysSince(day: string, now: Date): number {
	return Math.floor((now.getTime() - Date.parse(day)) / 86_400_000);
}
