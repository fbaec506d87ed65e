import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Order } from '../../checkers/core/dates.ts';
import { kindKey } from '../../checkers/expiry/checker.ts';
import type { Selection } from '../../checkers/expiry/report.ts';
import type { ExpiryResult } from '../../checkers/expiry/result.ts';
import { firstSentence } from '../../exports/expiry/sentence.ts';
import { appName } from '../../exports/expiry/words.ts';
import { arriveAt } from '../parts/arrive.ts';
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
	pages: Strings;
	t: Translate;
}

/** No filter, in the order of urgency. */
const everything = (): Selection => ({ state: '', kind: '', text: '', sort: 'next' });

/** The initial filter from the address: one kind of credential. Pasted text is never in an address. */
const asked = (): Selection => ({ ...everything(), kind: new URLSearchParams(location.hash.slice(1)).get(kindKey) ?? '' });

/** Stands for the app in the first sentence until the sentence is split there. */
const here = '\u0000';

/** The report of a paste: a sentence, the next twelve months, the apps, most urgent first, and ways to export it. */
export function ExpiryReport({ result, lang, choose, pages, t }: Props) {
	const { overview, months, now } = result;
	const { count, total } = overview;
	const heading = useRef<HTMLHeadingElement>(null);
	const [selection, select] = useState(asked);
	/** Set while the reader waits for the app of the first sentence. */
	const going = useRef(false);
	useEffect(() => arriveAt(heading.current), []);
	const apps = useListed(result.apps, selection);
	const sentence = firstSentence(overview, lang, t);
	const [before = '', after] = firstSentence(overview, lang, t, here).split(here);
	const goToFirst = () => {
		going.current = true;
		// What already has expired is above the app of the sentence. Of what expires within 30 days it is the first.
		select({ ...everything(), state: overview.first?.state ?? '' });
	};
	useEffect(() => {
		if (going.current && apps) arriveAt(heading.current?.parentElement?.querySelector<HTMLElement>('.credentials h3'));
		going.current = false;
	}, [apps]);
	// Memoized, so that typing does not render it again.
	const list = useMemo(() => apps && <AppList {...{ apps, now, lang, pages, t }} />, [apps]);
	const timeline = useMemo(() => <Months {...{ months, now, lang, t }} />, [months]);
	return (
		<div class="expiry-report">
			<h2 ref={heading} tabIndex={-1}>
				{before}
				{after !== undefined && overview.first && (
					<>
						<bdi>
							<button type="button" class="link" onClick={goToFirst}>
								{appName(overview.first.holder, t)}
							</button>
						</bdi>
						{after}
					</>
				)}
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
