import type { Order } from '../../checkers/core/dates.ts';
import type { ExpiryResult } from '../../checkers/expiry/result.ts';
import { withColon } from '../../i18n/text.ts';
import { counted, type Translate } from '../text.ts';

interface Props {
	result: ExpiryResult;
	/** Reads the paste again with this order of day and month. */
	choose: (order: Order) => void;
	t: Translate;
}

/**
 * Remarks on a paste: what is missing, with the command that returns it; the question for the order of day and month; what was not
 * understood.
 */
export function Notices({ result: { problems, unread, unreadMore }, choose, t }: Props) {
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
			{problems.length > 0 && (
				<ul class="notice">
					{problems.map(({ code, lines }) => (
						<li key={code}>
							{t(`expiry.problem.${code}`)}
							{lines.length > 0 && ` ${counted(t, 'expiry.report.lines', lines.length, { lines: lines.join(t('checker.comma')) })}`}
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
								{withColon(t('checker.paste.line', { line: String(line) }))}
								<bdi>{text}</bdi>
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
