/** First and last day of a notice, YYYY-MM-DD; if one is missing, there is no limit. */
export interface NoticeDays {
	from?: string | undefined;
	until?: string | undefined;
}

/** Whether a notice is shown on a day (YYYY-MM-DD), first and last day included. */
export const isDue = ({ from = '', until = '9999' }: NoticeDays, day: string): boolean => from <= day && day <= until;
