/** The possible verdicts. `conditional` means "it depends": documents disagree, or something is not known. */
export const verdicts = ['yes', 'no', 'conditional'] as const;
export type Verdict = (typeof verdicts)[number];

/** How we know a rule: Microsoft states it, it follows from what is stated, or Microsoft's documents contradict each other. */
export const bases = ['documented', 'inferred', 'contradicted'] as const;
export type Basis = (typeof bases)[number];

/** What a rule contributed to the verdict; a `note` informs without deciding. */
export const effects = ['allows', 'blocks', 'conditional', 'note'] as const;
export type Effect = (typeof effects)[number];

/** A rule that contributed to the verdict. */
export interface Reason {
	/** Stable id of the rule; its sentence is in content/i18n. */
	rule: string;
	effect: Effect;
	basis: Basis;
	/** Ids of sources.yaml; never empty. */
	sources: readonly string[];
	/** Values for the placeholders of the rule's sentence: ids of roles, editions and so on, or plain text. */
	values?: Readonly<Record<string, string>>;
}

/** The answer of a checker. */
export interface Answer {
	verdict: Verdict;
	/** The rules that decided, in order; never empty. */
	reasons: readonly Reason[];
	/** Ids of what would be enough: roles, least privileged first, or licences, smallest first. */
	enough: readonly string[];
	/** Ids of alternatives, best first; their texts are in content/i18n. */
	alternatives: readonly string[];
}
