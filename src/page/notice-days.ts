/** First and last day of a notice, YYYY-MM-DD; one that is left out sets no limit. */
export interface NoticeDays {
	from?: string | undefined;
	until?: string | undefined;
}

/** Whether a notice shows on a day (YYYY-MM-DD), its first and last day included. */
export const isDue = ({ from = '', until = '9999' }: NoticeDays, day: string): boolean => from <= day && day <= until;
