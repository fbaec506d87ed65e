import commands from 'virtual:facts/expiry-commands';
import { useMemo, useState } from 'preact/hooks';
import { guideOf, tasksOf } from '../../checkers/expiry/commands.ts';
import { hasNewer, needsCare } from '../../checkers/expiry/judge.ts';
import type { Judged, State } from '../../checkers/expiry/model.ts';
import { credentialName } from '../../exports/expiry/words.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { withColon } from '../../i18n/text.ts';
import type { Strings, Translate } from '../text.ts';
import { Tasks } from './Tasks.tsx';

interface Props {
	credential: Judged;
	/** Whether its instructions are expanded at first. */
	open: boolean;
	now: number;
	lang: string;
	/** Guide id → address of the answer page. */
	pages: Strings;
	t: Translate;
}

const marks: Readonly<Record<State, string>> = { expired: 'n', 'due-30': 'w', 'due-60': 'h', 'due-90': 'h', fine: 'y', unknown: 'q' };
const minute = 60_000;
const hour = 60 * minute;
/** Cached: creating a format takes longer than using it a hundred times. */
const formats = new Map<string, Intl.RelativeTimeFormat>();

/** Time until an instant in a language's words: in days; on the last day in hours, in the last hour in minutes. */
function until(at: number, now: number, lang: string): string {
	const format = formats.get(lang) ?? new Intl.RelativeTimeFormat(lang);
	formats.set(lang, format);
	const hours = Math.trunc((at - now) / hour);
	// A credential that ends now has ended: the format says "ago" for -0 and "in" for 0.
	if (hours === 0) return format.format(at > now ? Math.ceil((at - now) / minute) : -Math.floor((now - at) / minute), 'minute');
	return Math.abs(hours) < 24 ? format.format(hours, 'hour') : format.format(Math.trunc(hours / 24), 'day');
}

/** One credential: its state, expiry, name, remarks, and what to do. */
export function CredentialItem({ credential, open, now, lang, pages, t }: Props) {
	const { state, endsAt, endsAtAlso, kind, keyId, name, flags } = credential;
	const [unfolded, unfold] = useState(open);
	const tasks = useMemo(() => (unfolded ? tasksOf(credential, commands, now) : []), [unfolded]);
	const guide = guideOf(credential, commands);
	return (
		<li>
			<p>
				<i class={`d ${needsCare(credential) ? marks[state] : 'y'}`} /> <strong>{t(`expiry.state.${state}`)}</strong>{' '}
				{kind !== 'federated' && (
					<>
						{endsAt === undefined ? t('expiry.report.no-date') : formatMoment(endsAt, lang)}
						{endsAtAlso !== undefined && ` / ${formatMoment(endsAtAlso, lang)}`}
						{endsAt !== undefined && endsAtAlso === undefined && ` (${until(endsAt, now, lang)})`}
					</>
				)}
			</p>
			<p>
				{t(`expiry.kind.${kind}`)}{' '}
				{name === undefined ? (
					credentialName(credential, t)
				) : (
					<q>
						<bdi>{credentialName(credential, t)}</bdi>
					</q>
				)}
				{keyId && (
					<>
						{' '}
						<small>
							{withColon(t('expiry.report.column.key-id'))}
							<code>{keyId}</code>
						</small>
					</>
				)}
			</p>
			{flags.length > 0 && <p class="quiet">{flags.map((flag) => t(`expiry.flag.${flag}`)).join(t('checker.comma'))}</p>}
			{guide && (needsCare(credential) || kind === 'federated') && (
				<details open={open} onToggle={(event) => event.currentTarget.open && unfold(true)}>
					<summary>{t('expiry.report.do')}</summary>
					{unfolded && <Tasks tasks={tasks} answer={pages[guide.id]} anchor={guide.anchor} newer={hasNewer(credential)} t={t} />}
				</details>
			)}
		</li>
	);
}
