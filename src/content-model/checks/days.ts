import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';

/** The last day that a date means: of a month or a year its last one is not known to be past, so its first counts. */
const begins = (date: string) => `${date}-01-01`.slice(0, 10);

/** What was compared was compared after it was written, and what happens stands in order of time. */
export function checkDays({ data }: Content): Problem[] {
	return [...checkSources(data), ...checkOrder(data)];
}

/** An event that stands behind a later one. */
function checkOrder({ dates }: Content['data']): Problem[] {
	return dates.flatMap(({ id, from }, place) => {
		const before = dates[place - 1];
		if (before === undefined || begins(before.from) <= begins(from)) return [];
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
		.filter(({ updated, verified }) => updated !== undefined && begins(updated) > verified)
		.map(({ id, updated, verified }) => ({
			file: 'content/data/sources.yaml',
			field: `${id}.updated`,
			message: `${updated} is after ${verified}, the day in verified:`,
			fix: 'Compare the text with the page again and set verified:, or correct the date.',
		}));
}

/**
 * Days that cannot have been yet. Not for the build, which knows no clock.
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
			...problem('content/data/sources.yaml', `${id}.updated`, updated === undefined ? '' : begins(updated)),
		]),
	];
}
