import type { Basis, Reason, Verdict } from '../checkers/core/answer.ts';

export interface SourceLink {
	title: string;
	address: string;
	/** When the page was updated and when we compared it, in words. */
	dates: string;
}

/** A rule that contributed to the verdict, in words. */
export interface ReasonModel {
	effect: Reason['effect'];
	basis: Basis;
	text: string;
	/** Positions in the checker's list of sources, which is loaded after the verdict. */
	sources: readonly number[];
	/** The day on which the first of these sources was compared, in words. */
	compared?: string | undefined;
}

/** An answer in words, ready to be shown, copied or printed. All checkers produce it. */
export interface AnswerModel {
	/** `some`: yes for some of several people. */
	verdict: Verdict | 'some';
	/** The verdict as a word, such as "No". */
	headline: string;
	/** One sentence about the person or the tenant: the verdict and its reason. */
	sentence: string;
	reasons: readonly ReasonModel[];
	/** Further obstacles, which would be met next. */
	beside?: readonly ReasonModel[];
	/** The title of the list of what is enough. */
	enoughTitle: string;
	/** What would be enough, best first; `more` is what it grants beyond this case. */
	enough: readonly { name: string; local?: string | undefined; more?: string | undefined }[];
	/** Whether what the reader has is enough: the obstacle is another one, and none of these would change the verdict. */
	held?: boolean;
	/** Alternatives. */
	ways: readonly { text: string; href: string }[];
	/** Further conditions. */
	needs?: readonly string[];
	/** The answered questions. */
	asked: readonly { label: string; value: string }[];
	/** Values that were assumed instead of asked. */
	assumed?: readonly { label: string; value: string }[];
}
