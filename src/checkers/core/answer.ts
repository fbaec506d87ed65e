/** The three answers a checker can give. `conditional`: it depends, because documents disagree or something must be known first. */
export const verdicts = ['yes', 'no', 'conditional'] as const;
export type Verdict = (typeof verdicts)[number];

/** How we know a rule: Microsoft states it, it follows from what is stated, or Microsoft's documents contradict each other. */
export const bases = ['documented', 'inferred', 'contradicted'] as const;
export type Basis = (typeof bases)[number];

/** What a rule did to the verdict; `note` informs without deciding. */
export const effects = ['allows', 'blocks', 'conditional', 'note'] as const;
export type Effect = (typeof effects)[number];

/** A rule that had a say in the verdict. */
export interface Reason {
	/** Stable id of the rule; its sentence stands in content/i18n. */
	rule: string;
	effect: Effect;
	basis: Basis;
	/** Ids of sources.yaml; never empty. */
	sources: readonly string[];
	/** Values for the placeholders of the rule's sentence: ids of roles, editions and so on, or plain text. */
	values?: Readonly<Record<string, string>>;
}

/** What a checker answers. */
export interface Answer {
	verdict: Verdict;
	/** Rules that decided, in the order in which they did; never empty. */
	reasons: readonly Reason[];
	/** Ids of what would be enough: roles, least privileged first, or licences, smallest first. */
	enough: readonly string[];
	/** Ids of other ways on, best first; their texts stand in content/i18n. */
	alternatives: readonly string[];
}
