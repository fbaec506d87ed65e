import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';

/**
 * The first day of a year, a month or a day. The first and not the last, since the last day of the current month may not have been reached
 * yet.
 */
const firstDayOf = (date: string) => `${date}-01-01`.slice(0, 10);

/** Checks that each source was compared after its last update, and that events are listed in order of time. */
export function checkDays({ data }: Content): Problem[] {
	return [...checkSources(data), ...checkOrder(data)];
}

/** Reports events that are listed after a later one. */
function checkOrder({ dates }: Content['data']): Problem[] {
	return dates.flatMap(({ id, from }, place) => {
		const before = dates[place - 1];
		if (before === undefined || firstDayOf(before.from) <= firstDayOf(from)) return [];
		return [
			{
				file: 'content/data/dates.yaml',
				field: `${id}.from`,
				message: `${from} stands after ${before.from} of "${before.id}"`,
				fix: 'Move it up to its place: events are shown as they stand here, in order of time.',
			},
		];
	});
}

function checkSources({ sources }: Content['data']): Problem[] {
	return sources
		.filter(({ updated, verified }) => updated !== undefined && firstDayOf(updated) > verified)
		.map(({ id, updated, verified }) => ({
			file: 'content/data/sources.yaml',
			field: `${id}.updated`,
			message: `${updated} is after ${verified}, the day in verified:`,
			fix: 'Compare the text with the page again and set verified:, or correct the date.',
		}));
}

/**
 * Reports days in the future. The build does not run this: its result must not depend on the clock.
 * @param today YYYY-MM-DD.
 */
export function checkFuture({ pages, data }: Content, today: string): Problem[] {
	const fix = `Write a day that has been; today is ${today}.`;
	const problem = (file: string, field: string, date: string): Problem[] =>
		date > today ? [{ file, field, message: `${date} is in the future`, fix }] : [];
	return [
		...pages.flatMap(({ file, fields }) => [
			...problem(file, 'verified', fields.verified ?? ''),
			...(fields.changes ?? []).flatMap(({ date }, place) => problem(file, `changes.${place}.date`, date)),
		]),
		...data.sources.flatMap(({ id, updated, verified }) => [
			...problem('content/data/sources.yaml', `${id}.verified`, verified),
			...problem('content/data/sources.yaml', `${id}.updated`, updated === undefined ? '' : firstDayOf(updated)),
		]),
	];
}
