import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { groupBy } from '../../checkers/core/group-by.ts';
import type { Order } from '../../checkers/expiry/dates.ts';
import { type Judged, kinds, type ProblemCode, states } from '../../checkers/expiry/model.ts';
import { type AppReport, appsOf, monthsOf, stepsOf, summaryOf } from '../../checkers/expiry/report.ts';
import { toCsv } from '../csv.ts';
import { plainMarkdown } from '../markdown.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { Translate } from '../text.ts';
import type { ExpiryResult } from './task.ts';

interface Props {
	result: ExpiryResult;
	lang: string;
	/** Reads the paste again with this order of day and month. */
	choose: (order: Order) => void;
	t: Translate;
}

/** Apps drawn at first, and with each step more: thousands at once would stop the page. */
const step = 50;
/** Lines of a problem, and apps of a ticket, that are named. */
const mostNamed = 20;

/** Problems because of which credentials may be missing: nothing may be called all. */
const missing: ReadonlySet<ProblemCode> = new Set([
	...(['too-large', 'page-truncated', 'maybe-truncated', 'batch-part-failed', 'json-truncated', 'text-truncated'] as const),
	...(['depth-truncated', 'no-credentials-in-output', 'row-without-date', 'unparseable-date'] as const),
]);

const dayOf = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString().slice(0, 10));
const shown = (text: string | undefined) => (text && text.length > 90 ? `${text.slice(0, 89)}…` : text);

/** What a paste comes to: a sentence, the next twelve months, the apps by their next date, and ways to take it along. */
export function ExpiryReport({ result, lang, choose, t }: Props) {
	const { judged, problems, unread, unreadMore, now } = result;
	const heading = useRef<HTMLHeadingElement>(null);
	const [filter, setFilter] = useState({ state: '', kind: '', text: '' });
	const [drawn, setDrawn] = useState(step);
	useEffect(() => {
		heading.current?.focus();
		setDrawn(step);
	}, [result]);
	const day = (at: number | undefined) =>
		at === undefined ? t('expiry.report.no-date') : new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
	const nameOf = (one: Judged) => shown(one.name) ?? t('expiry.report.unnamed');
	const appName = ({ name, appId }: Pick<AppReport, 'name' | 'appId'>) => shown(name) ?? appId ?? t('expiry.report.unknown-app');
	const summary = useMemo(() => summaryOf(judged), [result]);
	const months = useMemo(() => monthsOf(judged, now), [result]);
	const apps = useMemo(() => {
		const typed = filter.text.trim().toLowerCase();
		const fits = (one: Judged) =>
			(filter.state === '' || one.state === filter.state) &&
			(filter.kind === '' || one.kind === filter.kind) &&
			(typed === '' || [one.name, one.holder.name, one.holder.appId, one.keyId].some((text) => text?.toLowerCase().includes(typed)));
		return appsOf(judged.filter(fits));
	}, [result, filter]);
	const { first, due, dueApps, count } = summary;
	const isPart = unread.length > 0 || problems.some(({ code }) => missing.has(code));
	const sentence =
		judged.length === 0
			? t('expiry.report.none')
			: first
				? t('expiry.report.due', {
						count: String(due),
						apps: String(dueApps),
						date: day(first.endsAt),
						app: appName({ name: first.holder.name, appId: first.holder.appId }),
					})
				: t(count.unknown > 0 ? 'expiry.report.not-known' : isPart ? 'expiry.report.nothing-due-part' : 'expiry.report.nothing-due', {
						count: String(judged.length),
						unknown: String(count.unknown),
					});
	const groups = [...groupBy(problems, ({ code }) => code)];
	const columns = ['app', 'app-id', 'kind', 'name', 'key-id', 'end', 'days', 'state', 'flags'].map((id) => t(`expiry.report.column.${id}`));
	const rowOf = (one: Judged) => [
		one.holder.name ?? '',
		one.holder.appId ?? '',
		t(`expiry.kind.${one.kind}`),
		one.name ?? '',
		one.keyId ?? '',
		dayOf(one.endsAt),
		String(one.daysLeft ?? ''),
		t(`expiry.state.${one.state}`),
		one.flags.map((flag) => t(`expiry.flag.${flag}`)).join('; '),
	];
	const save = () => {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(
			new Blob([toCsv([columns, ...apps.flatMap(({ credentials }) => credentials.map(rowOf))])], { type: 'text/csv' }),
		);
		link.download = 'credentials.csv';
		link.click();
		// Not at once: some browsers fetch it only after the click.
		setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
	};
	const markdown = () =>
		[
			`## ${plainMarkdown(sentence)}`,
			'',
			...apps
				.slice(0, mostNamed)
				.flatMap((app) => [
					`**${plainMarkdown(appName(app))}** ${app.appId ?? ''}`,
					'',
					...app.credentials.map(
						(one) =>
							`- ${[t(`expiry.state.${one.state}`), dayOf(one.endsAt), t(`expiry.kind.${one.kind}`), nameOf(one), one.keyId ?? ''].map(plainMarkdown).join(' · ')}`,
					),
					'',
				]),
		].join('\n');
	const most = Math.max(1, ...months.map((month) => month.count));
	const monthName = new Intl.DateTimeFormat(lang, { month: 'short', year: 'numeric', timeZone: 'UTC' });
	return (
		<>
			<h3 ref={heading} tabIndex={-1}>
				{sentence}
			</h3>
			{count.expired > 0 && <p>{t('expiry.report.expired', { count: String(count.expired) })}</p>}
			{count.unknown > 0 && <p>{t('expiry.report.unknown', { count: String(count.unknown) })}</p>}
			{problems.some(({ code }) => code === 'ambiguous-date-order') && (
				<p class="notice">
					{t('expiry.report.order')}{' '}
					<button type="button" onClick={() => choose('day-first')}>
						{t('expiry.report.day-first')}
					</button>{' '}
					<button type="button" onClick={() => choose('month-first')}>
						{t('expiry.report.month-first')}
					</button>
				</p>
			)}
			{groups.length > 0 && (
				<ul class="notice">
					{groups.map(([code, list]) => (
						<li key={code}>
							{t(`expiry.problem.${code}`)}
							{list.some(({ line }) => line) &&
								` ${t('expiry.report.lines', {
									lines: list
										.slice(0, mostNamed)
										.flatMap(({ line }) => line ?? [])
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
								{line}: <bdi>{text}</bdi>
							</li>
						))}
					</ul>
				</details>
			)}
			{judged.length > 0 && (
				<>
					<h4>{t('expiry.report.months')}</h4>
					<ol>
						{months.map(({ month, count: ends }) => (
							<li key={month}>
								<meter min={0} max={most} value={ends} aria-hidden="true" /> {monthName.format(month)}: {ends}
							</li>
						))}
					</ol>
					<p class="buttons">
						<label>
							{t('expiry.report.filter.state')}{' '}
							<select value={filter.state} onChange={(event) => setFilter({ ...filter, state: event.currentTarget.value })}>
								<option value="">{t('expiry.report.filter.all')}</option>
								{states.map((state) => (
									<option key={state} value={state}>
										{t(`expiry.state.${state}`)}
									</option>
								))}
							</select>
						</label>
						<label>
							{t('expiry.report.filter.kind')}{' '}
							<select value={filter.kind} onChange={(event) => setFilter({ ...filter, kind: event.currentTarget.value })}>
								<option value="">{t('expiry.report.filter.all')}</option>
								{kinds.map((kind) => (
									<option key={kind} value={kind}>
										{t(`expiry.kind.${kind}`)}
									</option>
								))}
							</select>
						</label>
						<label>
							{t('expiry.report.filter.text')}{' '}
							<input type="text" value={filter.text} onInput={(event) => setFilter({ ...filter, text: event.currentTarget.value })} />
						</label>
						<button type="button" onClick={save}>
							{t('expiry.report.csv')}
						</button>
						<CopyButton text={markdown} label={t('checker.copy.markdown')} done={t('checker.copy.markdown-done')} t={t} />
						<button type="button" onClick={() => print()}>
							{t('checker.print')}
						</button>
					</p>
					<p role="status">{t('expiry.report.count', { count: String(apps.length) })}</p>
					{apps.slice(0, drawn).map((app) => (
						<section key={app.key}>
							<h4>
								<bdi>{appName(app)}</bdi> {app.appId && app.name && <code>{app.appId}</code>}
							</h4>
							<ul>
								{app.credentials.map((one) => (
									<li key={`${one.keyId} ${one.line}`}>
										<strong>{t(`expiry.state.${one.state}`)}</strong> {day(one.endsAt)}
										{one.endsAtAlso !== undefined && ` / ${day(one.endsAtAlso)}`} · {t(`expiry.kind.${one.kind}`)} ·{' '}
										<bdi>{nameOf(one)}</bdi> {one.keyId && <code>{one.keyId}</code>}
										{one.flags.length > 0 && (
											<p class="quiet">{one.flags.map((flag) => t(`expiry.flag.${flag}`)).join(t('checker.comma'))}</p>
										)}
										{one.state !== 'fine' &&
											stepsOf(one).map(({ step: what, command }) => (
												<p key={what}>
													{t(`expiry.step.${what}`)} <code>{command}</code>
												</p>
											))}
									</li>
								))}
							</ul>
						</section>
					))}
					{apps.length > drawn && (
						<button type="button" onClick={() => setDrawn(drawn + step)}>
							{t('expiry.report.more', { count: String(apps.length - drawn) })}
						</button>
					)}
				</>
			)}
		</>
	);
}
