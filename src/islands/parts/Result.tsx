import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AnswerModel } from '../answer-model.ts';
import type { Loaded } from '../load.ts';
import { answerMarkdown } from '../markdown.ts';
import type { Translate } from '../text.ts';
import { AnswerView } from './AnswerView.tsx';
import { Waiting } from './Fold.tsx';
import { ShareBar } from './ShareBar.tsx';

interface Props {
	/** Missing while nothing is asked, or while what answers is not there. */
	answer: AnswerModel | undefined;
	/** What has to be loaded before there can be one. */
	lack: Loaded<unknown> | undefined;
	/** Raised each time the reader asks for the answer, which then takes the focus. */
	asked: number;
	/** Address that reproduces the answer. */
	address: () => string;
	/** What stands before anything is asked. */
	empty: string;
	t: Translate;
	children?: ComponentChildren;
}

/** Where the answer appears: nothing asked yet, on its way, not to be had, or there. */
export function Result({ answer, lack, asked, address, empty, t, children }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	const there = answer !== undefined;
	useEffect(() => {
		if (asked > 0 && there) heading.current?.focus();
	}, [asked, there]);
	return (
		<div class="result">
			{/* Said when the answer changes while the focus stays in the form. */}
			<p class="sr-only" role="status">
				{answer && t('checker.now', { headline: answer.headline })}
			</p>
			{answer ? (
				<>
					<AnswerView answer={answer} heading={heading} t={t} />
					{children}
					<ShareBar address={address} markdown={() => answerMarkdown(answer, address(), t)} t={t} />
				</>
			) : lack ? (
				<Waiting loaded={lack} t={t} />
			) : (
				<p class="quiet">{empty}</p>
			)}
		</div>
	);
}
