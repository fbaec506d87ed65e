import { groupBy } from '../../checkers/core/group-by.ts';
import type { Order } from '../../checkers/expiry/dates.ts';
import type { Translate } from '../text.ts';
import type { ExpiryResult } from './task.ts';

interface Props {
	result: ExpiryResult;
	/** Reads the paste again with this order of day and month. */
	choose: (order: Order) => void;
	t: Translate;
}

/** Lines of a problem that are named. */
const mostNamed = 20;

/** What the paste lacks, with the command that gets it; which order of day and month is meant; what was not understood. */
export function Notices({ result: { problems, unread, unreadMore }, choose, t }: Props) {
	const groups = [...groupBy(problems, ({ code }) => code)];
	return (
		<>
			{problems.some(({ code }) => code === 'ambiguous-date-order') && (
				<div class="notice">
					<p>{t('expiry.report.order')}</p>
					<p class="buttons">
						{(['day-first', 'month-first'] as const).map((order) => (
							<button key={order} type="button" class="btn slim" onClick={() => choose(order)}>
								{t(`expiry.report.${order}`)}
							</button>
						))}
					</p>
				</div>
			)}
			{groups.length > 0 && (
				<ul class="notice">
					{groups.map(([code, list]) => (
						<li key={code}>
							{t(`expiry.problem.${code}`)}
							{list.some(({ line }) => line) &&
								` ${t('expiry.report.lines', {
									lines: list
										.flatMap(({ line }) => line ?? [])
										.slice(0, mostNamed)
										.join(t('checker.comma')),
								})}`}
						</li>
					))}
				</ul>
			)}
			{unread.length > 0 && (
				<details>
					<summary>{t('expiry.report.unread', { count: String(unread.length + unreadMore) })}</summary>
					<ul>
						{unread.map(({ line, text }) => (
							<li key={line}>
								{t('checker.paste.line', { line: String(line) })}: <bdi>{text}</bdi>
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
