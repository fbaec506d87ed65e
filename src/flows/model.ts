/** The answers of a question that a checker decides: what it can say, in the words of its verdicts. */
export const verdictAnswers = ['yes', 'no', 'conditional'] as const;

/** A question of a way. Everything here is without language; the words stand in content/flows/<locale>/. */
export interface FlowNode {
	id: string;
	/** Id of an answer → id of the question or the outcome it leads to, in the order in which they are shown. */
	answers: Readonly<Record<string, string>>;
	/** Id of the checker that decides this question by its own rules. Its answers are then those of `verdictAnswers`. */
	asks?: string | undefined;
	/** What the checker is asked whatever was answered before, as its address is written: `f=cloud_sspr_reset`. */
	case?: string | undefined;
	/** What an answer tells a checker: id of the checker → id of the answer → part of its address. */
	says?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
	/** Ids of sources.yaml, where the question itself rests on a rule. */
	sources?: readonly string[] | undefined;
}

/** Where a way ends: what to do, and the page that says it in full. */
export interface Outcome {
	id: string;
	/** A question of the site, with an anchor where one row of it is meant: `q:user-error#sspr_0012`. */
	page: string;
	/** What to press: the forms of a link in text, or `support` for the help desk. */
	action: string;
	sources: readonly string[];
}

/** A guided way from what somebody sees to what to do: a tree of questions. The first one begins. Outcomes may be reached on several ways. */
export interface Flow {
	/** Id of a question of the site → where its page leads into this way: the address of a step, or `start`. */
	from?: Readonly<Record<string, string>> | undefined;
	nodes: readonly FlowNode[];
	outcomes: readonly Outcome[];
}

/** An answer that was given. */
export interface Step {
	node: string;
	answer: string;
}

/** The most questions that lead to an outcome: a caller stays on the line for so many. */
export const mostQuestions = 6;
