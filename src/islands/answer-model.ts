import type { Basis, Reason, Verdict } from '../checkers/core/answer.ts';

export interface SourceLink {
	title: string;
	address: string;
	/** The dates of the page and of our comparison, in words. */
	dates: string;
}

/** An answer in words, ready to be shown or copied. Both checkers give this. */
export interface AnswerModel {
	verdict: Verdict;
	headline: string;
	reasons: readonly { effect: Reason['effect']; basis: Basis; text: string; sources: readonly SourceLink[] }[];
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
}
