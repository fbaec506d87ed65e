import type { TextLists } from '../checkers/core/checker.ts';
import type { SourceLink } from './answer-model.ts';
import type { Strings, Translate } from './text.ts';

/** What a checker words its answers with, beside what its form shows. Loaded with its rules. */
export interface Texts {
	strings: Strings;
	/** A sentence for each rule. */
	rules: Strings;
	/** The day on which each source was compared, in words, by the numbers that the packed rules hold; none until it is there. */
	compared: readonly string[];
	/** Addresses of the answers that explain other ways on, by the ids of the ways; none until they are there. */
	ways: Strings;
}

/** The texts as they are sent: the sentence of each rule stands at the place that the rule has among the facts, so that its id is sent once. */
export type SentTexts = Omit<Texts, 'rules' | 'compared' | 'ways'> & {
	rules: readonly string[];
	compared?: readonly string[];
	ways?: Strings;
	/** Lists of texts by the beginning of their keys; empty where there is none. */
	lists: Readonly<Record<string, readonly string[]>>;
};

/** The texts of lists, by key; a text that is not there has none. */
const listed = (sent: SentTexts, lists: TextLists): [key: string, text: string][] =>
	Object.entries(lists).flatMap(([begins, ids]) =>
		ids.flatMap((id, place): [string, string][] => {
			const text = sent.lists[begins]?.[place];
			return text ? [[begins + id, text]] : [];
		}),
	);

/**
 * The texts that were sent, with each rule by its id, and all others by key.
 * @param rules Rules of the checker's facts, in their order.
 * @param lists Which texts were sent as lists.
 */
export const withRuleIds = (sent: SentTexts, rules: readonly { id: string }[], lists: TextLists = {}): Texts => ({
	...sent,
	strings: { ...sent.strings, ...Object.fromEntries(listed(sent, lists)) },
	compared: sent.compared ?? [],
	ways: sent.ways ?? {},
	rules: Object.fromEntries(rules.map(({ id }, place) => [id, sent.rules[place] ?? id])),
});

/** What comes after the first verdict, which does not wait for it. */
export interface LaterTexts {
	strings: Strings;
	/** Sentences at the places of their rules, empty for those that came before: of notes, and of rules that the verdict's own sentence tells. */
	rules: readonly string[];
	/** As in Texts. */
	compared: readonly string[];
	ways: Strings;
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

/** What an answer is worded with once everything is there. */
export interface LaterWords {
	texts: Texts;
	t: Translate;
}

/**
 * The texts together with what came later.
 * @param rules Rules of the checker's facts, in their order.
 */
export const withLater = (
	texts: Texts,
	{ rules: later, compared, ways }: Pick<LaterTexts, 'rules' | 'compared' | 'ways'>,
	rules: readonly { id: string }[],
): Texts => ({
	...texts,
	...{ compared, ways },
	rules: Object.fromEntries(rules.map(({ id }, place) => [id, texts.rules[id] || (later[place] ?? '')])),
});
