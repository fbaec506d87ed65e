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
	/** Guide id → address of the answer page. */
	ways: Strings;
	t: Translate;
}

/** The initial filter from the address: one kind of credential. Pasted text is never in an address. */
const asked = (): Selection => ({
	state: '',
	kind: new URLSearchParams(location.hash.slice(1)).get(kindKey) ?? '',
	text: '',
	sort: 'next',
});

/** The report of a paste: a sentence, the next twelve months, the apps, most urgent first, and ways to export it. */
export function ExpiryReport({ result, lang, choose, ways, t }: Props) {
	const { overview, months, now } = result;
	const { count, total } = overview;
	const heading = useRef<HTMLHeadingElement>(null);
	const [selection, select] = useState(asked);
	useEffect(() => heading.current?.focus(), []);
	const apps = useListed(result.apps, selection);
	const sentence = firstSentence(overview, lang, t);
	// Memoized, so that typing does not render it again.
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
