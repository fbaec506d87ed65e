import { useMemo } from 'preact/hooks';
import type { Judged } from '../../checkers/expiry/model.ts';
import { type Month, monthsOf } from '../../checkers/expiry/report.ts';
import { appName } from '../../exports/expiry/words.ts';
import type { Translate } from '../text.ts';

interface Props {
	judged: readonly Judged[];
	now: number;
	lang: string;
	t: Translate;
}

/** Ends of a month that are named. */
const mostNamed = 3;

/** Months in a row in which nothing ends are one entry. */
function spansOf(months: readonly Month[]): Month[][] {
	const spans: Month[][] = [];
	for (const month of months) {
		const before = spans.at(-1);
		if (before && before.at(-1)?.ends.length === 0 && month.ends.length === 0) before.push(month);
		else spans.push([month]);
	}
	return spans;
}

/** The next twelve months as a timeline: the first in which something ends is lit, those after it are still to come. */
export function Months({ judged, now, lang, t }: Props) {
	const months = useMemo(() => monthsOf(judged, now), [judged]);
	const name = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
	const day = new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric', timeZone: 'UTC' });
	const next = months.find(({ ends }) => ends.length > 0);
	return (
		<>
			<h3>{t('expiry.report.months')}</h3>
			<ul class="tl">
				{spansOf(months).map((span) => {
					const [first = { month: now, ends: [] }] = span;
					const { month, ends } = first;
					const last = span.at(-1)?.month ?? month;
					const is = ends.length === 0 ? 'y' : first === next ? 'w' : 'q';
					return (
						<li key={month} class={is === 'w' ? 'next' : undefined}>
							<i class={`d ${is}`} />
							<p class="when">
								<time datetime={new Date(month).toISOString().slice(0, 7)}>{name.formatRange(month, last)}</time>
							</p>
							<p class="what">
								{ends.length === 0 ? (
									t('expiry.report.calm')
								) : (
									<>
										<b>{ends.length}</b>{' '}
										{ends.slice(0, mostNamed).map((one, place) => (
											<span key={`${one.keyId} ${one.line}`}>
												{place > 0 && t('checker.comma')}
												<bdi>{appName(one.holder, t)}</bdi> ({day.format(one.endsAt)})
											</span>
										))}
										{ends.length > mostNamed &&
											`${t('checker.comma')}${t('expiry.report.month-more', { count: String(ends.length - mostNamed) })}`}
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
