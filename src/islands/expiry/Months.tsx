import type { Month } from '../../checkers/expiry/report.ts';
import { appName } from '../../exports/expiry/words.ts';
import { dateLanguage } from '../../i18n/dates.ts';
import type { Translate } from '../text.ts';

interface Props {
	months: readonly Month[];
	now: number;
	lang: string;
	t: Translate;
}

/** Groups consecutive months without an expiry into one entry; a current month with past expiries stays alone. */
function spansOf(months: readonly Month[]): Month[][] {
	const spans: Month[][] = [];
	for (const month of months) {
		const before = spans.at(-1);
		if (before?.every(({ count, ended }) => count + ended === 0) && month.count === 0) before.push(month);
		else spans.push([month]);
	}
	return spans;
}

/**
 * The next twelve months as a timeline: the first month with an expiry ahead is highlighted, a current month with only past ones is marked as
 * over, all others as ahead.
 */
export function Months({ months, now, lang, t }: Props) {
	const name = new Intl.DateTimeFormat(dateLanguage(lang), { month: 'long', year: 'numeric', timeZone: 'UTC' });
	const day = new Intl.DateTimeFormat(dateLanguage(lang), { month: 'short', day: 'numeric', timeZone: 'UTC' });
	const next = months.find(({ count }) => count > 0);
	return (
		<>
			<h3>{t('expiry.report.months')}</h3>
			<ul class="tl">
				{spansOf(months).map((span) => {
					const [start = { month: now, count: 0, first: [], ended: 0 }] = span;
					const { month, count, first, ended } = start;
					const last = span.at(-1)?.month ?? month;
					const is = start === next ? 'w' : ended > 0 ? 'n' : 'q';
					return (
						<li key={month} class={is === 'w' ? 'next' : undefined}>
							<i class={`d ${is}`} />
							<p class="when">
								<time datetime={new Date(month).toISOString().slice(0, 7)}>{name.formatRange(month, last)}</time>
							</p>
							<p class="what">
								{count === 0 ? (
									t(ended > 0 ? 'expiry.report.calm-now' : 'expiry.report.calm')
								) : (
									<>
										{/* The names say how many they are. */}
										{count > first.length && <b>{count}</b>}
										{first.map((one, place) => (
											<span key={`${one.keyId} ${one.line}`}>
												{place > 0 && t('checker.comma')}
												<bdi>{appName(one.holder, t)}</bdi> ({day.format(one.endsAt)})
											</span>
										))}
										{count > first.length &&
											`${t('checker.comma')}${t('expiry.report.month-more', { count: String(count - first.length) })}`}
									</>
								)}
								{ended > 0 && (
									<>
										<br />
										{t('expiry.report.ended', { count: String(ended) })}
									</>
								)}
							</p>
						</li>
					);
				})}
			</ul>
		</>
	);
}
