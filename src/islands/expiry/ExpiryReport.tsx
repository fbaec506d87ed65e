import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Order } from '../../checkers/core/dates.ts';
import { kindKey } from '../../checkers/expiry/checker.ts';
import type { Selection } from '../../checkers/expiry/report.ts';
import type { ExpiryResult } from '../../checkers/expiry/result.ts';
import { firstSentence } from '../../exports/expiry/sentence.ts';
import type { Strings, Translate } from '../text.ts';
import { AppList } from './AppList.tsx';
import { Filters } from './Filters.tsx';
import { useListed } from './listed.ts';
import { Months } from './Months.tsx';
import { Notices } from './Notices.tsx';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
	result: ExpiryResult;
	lang: string;
	/** Reads the paste again with this order of day and month. */
	choose: (order: Order) => void;
	/** Addresses of the answers, by the ids of the guides. */
	ways: Strings;
	t: Translate;
}

/** What an address asks to be shown at first: one kind. What was pasted never stands there. */
const asked = (): Selection => ({
	state: '',
	kind: new URLSearchParams(location.hash.slice(1)).get(kindKey) ?? '',
	text: '',
	sort: 'next',
});

/** What a paste comes to: a sentence, the next twelve months, the apps by their next date, and ways to take it along. */
export function ExpiryReport({ result, lang, choose, ways, t }: Props) {
	const { overview, months, now } = result;
	const { count, total } = overview;
	const heading = useRef<HTMLHeadingElement>(null);
	const [selection, select] = useState(asked);
	useEffect(() => heading.current?.focus(), []);
	const apps = useListed(result.apps, selection);
	const sentence = firstSentence(overview, lang, t);
	// Not drawn again while somebody types.
	const list = useMemo(() => apps && <AppList {...{ apps, now, lang, ways, t }} />, [apps]);
	const timeline = useMemo(() => <Months {...{ months, now, lang, t }} />, [months]);
	return (
		<div class="expiry-report">
			<h2 ref={heading} tabIndex={-1}>
				{sentence}
			</h2>
			{count.expired > 0 && <p>{t('expiry.report.expired', { count: String(count.expired) })}</p>}
			{count.unknown > 0 && <p>{t('expiry.report.unknown', { count: String(count.unknown) })}</p>}
			<Notices result={result} choose={choose} t={t} />
			{total > 0 && (
				<>
					{timeline}
					<Filters selection={selection} select={select} t={t} />
					{apps && <TakeAlong sentence={sentence} apps={apps} now={now} lang={lang} t={t} />}
					<p role="status" class="quiet">
						{apps && t('expiry.report.count', { count: String(apps.length) })}
					</p>
					{list}
				</>
			)}
		</div>
	);
}
