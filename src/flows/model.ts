/** The answers of a question that a checker decides: the checker's verdicts. */
export const verdictAnswers = ['yes', 'no', 'conditional'] as const;

/** A question of a flow. Nothing here depends on a language; the words are in content/flows/<locale>/. */
export interface FlowNode {
	id: string;
	/** Answer id → id of the question or outcome that it leads to, in the order in which answers are shown. */
	answers: Readonly<Record<string, string>>;
	/** Id of the checker that decides this question by its own rules; its answers are then `verdictAnswers`. */
	asks?: string | undefined;
	/** Fixed answers for the checker, encoded as in its address: `f=cloud_sspr_reset`. */
	case?: string | undefined;
	/** What an answer of the flow means to a checker: checker id → answer id → part of the checker's address. */
	says?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
	/** Ids of sources.yaml, if the question itself is based on a rule. */
	sources?: readonly string[] | undefined;
}

/** The end of a flow: what to do, and the page with the details. */
export interface Outcome {
	id: string;
	/** A question of the site, with an anchor if one row of its page is meant: `q:user-error#sspr_0012`. */
	page: string;
	/** Target of the button: a link by id, or `support` for the help desk. */
	action: string;
	sources: readonly string[];
}

/**
 * A flow from what somebody sees to what to do: a tree of questions that starts with the first one. Several answers may lead to the same
 * outcome.
 */
export interface Flow {
	/** Id of a question of the site → where its page enters this flow: the address of a step, or `start`. */
	from?: Readonly<Record<string, string>> | undefined;
	nodes: readonly FlowNode[];
	outcomes: readonly Outcome[];
}

/** A given answer. */
export interface Step {
	node: string;
	answer: string;
}

/** Maximum number of questions before an outcome: callers do not stay on the line for more. */
export const mostQuestions = 6;
