import { z } from 'astro/zod';
import { calendarDate, slugId } from './page.ts';

const monthOrDay = calendarDate(/^\d{4}-\d{2}(?:-\d{2})?$/, 'write a month or a day: 2027-03 or 2027-02-01');

/** A day that changes what an answer says. */
export const event = z
	.strictObject({
		id: slugId,
		from: monthOrDay.describe('The day or month.'),
		to: monthOrDay.optional().describe('The end of a span.'),
		or: monthOrDay.optional().describe('Another day, where sources disagree.'),
		onwards: z.literal(true).optional().describe('From then on, without an end that a source names.'),
		page: slugId.describe('The question that tells more.'),
		anchor: z
			.string()
			.regex(/^[a-z0-9_-]+$/, 'write the anchor without #')
			.optional(),
		sources: z.array(slugId).min(1, 'every date needs at least one source'),
	})
	.refine(({ from, to = from }) => from <= to, { error: 'to is before from', path: ['to'] });

export type DatedEvent = z.infer<typeof event>;
