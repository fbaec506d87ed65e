import type { SourceLink } from './answer-model.ts';
import type { Strings } from './text.ts';

/** What a checker words its answers with, beside what its form shows. Loaded with its rules. */
export interface Texts {
	strings: Strings;
	/** A sentence for each rule. */
	rules: Strings;
	/** The day on which each source was compared, in words, by the numbers that the packed rules hold. The sources come after the verdict. */
	compared: readonly string[];
	/** Addresses of the answers that explain other ways on, by the ids of the ways. */
	ways: Strings;
}

/** The texts as they are sent: the sentence of each rule stands at the place that the rule has among the facts, so that its id is sent once. */
export type SentTexts = Omit<Texts, 'rules'> & { rules: readonly string[] };

/**
 * The texts that were sent, with each rule by its id.
 * @param rules Rules of the checker's facts, in their order.
 */
export const withRuleIds = (sent: SentTexts, rules: readonly { id: string }[]): Texts => ({
	...sent,
	rules: Object.fromEntries(rules.map(({ id }, place) => [id, sent.rules[place] ?? id])),
});

/** What comes after the first verdict, which does not wait for it. */
export interface LaterTexts {
	strings: Strings;
	/** Sources by the numbers that the packed rules hold. */
	sources: readonly SourceLink[];
}

/** Addresses of a checker's files of texts, in the order in which they are needed. */
export interface TextFiles {
	/** SentTexts: what an answer is worded with. */
	answers: string;
	/** LaterTexts: what belongs to a verdict and comes after it. */
	later: string;
	/** Strings: what is said about a paste. */
	paste: string;
}
