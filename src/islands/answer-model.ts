import type { Basis, Reason, Verdict } from '../checkers/core/answer.ts';

export interface SourceLink {
	title: string;
	address: string;
	/** The dates of the page and of our comparison, in words. */
	dates: string;
}

/** A rule that had a say, in words. */
export interface ReasonModel {
	effect: Reason['effect'];
	basis: Basis;
	text: string;
	/** Places in the list of the checker's sources, which is loaded after the verdict. */
	sources: readonly number[];
	/** The day on which the first of them was compared, in words. */
	compared?: string | undefined;
}

/** An answer in words, ready to be shown, copied or printed. Every checker gives this. */
export interface AnswerModel {
	/** some: for some of many people. */
	verdict: Verdict | 'some';
	/** The word: "No". */
	headline: string;
	/** One sentence about the person or the tenant: what, and why. */
	sentence: string;
	reasons: readonly ReasonModel[];
	/** What stands in the way as well, and would be met next. */
	beside?: readonly ReasonModel[];
	/** What the list of what is enough is called. */
	enoughTitle: string;
	/** What would be enough, best first; `more` is what it would bring beyond this case. */
	enough: readonly { name: string; local?: string | undefined; more?: string | undefined }[];
	/** Other ways on. */
	ways: readonly { text: string; href: string }[];
	/** What else must be so. */
	needs?: readonly string[];
	/** The question as it was answered. */
	asked: readonly { label: string; value: string }[];
	/** What the answer rests on without having been asked. */
	assumed?: readonly { label: string; value: string }[];
}
