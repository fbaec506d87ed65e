import type { TextLists } from '../checkers/core/checker.ts';
import type { SourceLink } from './answer-model.ts';
import type { Strings, Translate } from './text.ts';

/** The texts of a checker's answers, apart from those of its form. Loaded with its rules. */
export interface Texts {
	strings: Strings;
	/** Rule id → sentence. */
	rules: Strings;
	/** The day on which each source was compared, in words, by the source numbers in the packed rules; empty until loaded. */
	compared: readonly string[];
	/** Id of an alternative → address of the page that explains it; empty until loaded. */
	pages: Strings;
}

/** The texts as sent: sentences of rules are in the order of the rules in the facts, so that rule ids are not sent twice. */
export type SentTexts = Omit<Texts, 'rules' | 'compared' | 'pages'> & {
	rules: readonly string[];
	compared?: readonly string[];
	pages?: Strings;
	/** Key prefix → texts, in the order of the facts; an empty string for a missing text. */
	lists: Readonly<Record<string, readonly string[]>>;
};

/** The texts of lists, by key; missing ones are left out. */
const listed = (sent: SentTexts, lists: TextLists): [key: string, text: string][] =>
	Object.entries(lists).flatMap(([begins, ids]) =>
		ids.flatMap((id, place): [string, string][] => {
			const text = sent.lists[begins]?.[place];
			return text ? [[begins + id, text]] : [];
		}),
	);

/**
 * The texts as sent, with rules by id and lists by key.
 * @param rules The rules of the checker's facts, in order.
 * @param lists Which texts were sent as lists: key prefix → ids.
 */
export const withRuleIds = (sent: SentTexts, rules: readonly { id: string }[], lists: TextLists = {}): Texts => ({
	...sent,
	strings: { ...sent.strings, ...Object.fromEntries(listed(sent, lists)) },
	compared: sent.compared ?? [],
	pages: sent.pages ?? {},
	rules: Object.fromEntries(rules.map(({ id }, place) => [id, sent.rules[place] ?? id])),
});

/** The texts that are loaded after the first verdict. */
export interface LaterTexts {
	strings: Strings;
	/**
	 * Sentences in the order of the rules; empty for those that were sent before. These are rules of notes, and rules that the verdict's own
	 * sentence already expresses.
	 */
	rules: readonly string[];
	/** As in Texts. */
	compared: readonly string[];
	pages: Strings;
	/** Sources, by the source numbers in the packed rules. */
	sources: readonly SourceLink[];
}

/** Addresses of a checker's text files, in the order in which they are needed. */
export interface TextFiles {
	/** SentTexts: the texts of answers. */
	answers: string;
	/** LaterTexts: the texts loaded after a verdict. */
	later: string;
	/** Strings: texts about pastes. */
	paste: string;
}

/** The texts of answers once everything is loaded. */
export interface LaterWords {
	texts: Texts;
	t: Translate;
}

/**
 * Adds the texts that were loaded later.
 * @param rules The rules of the checker's facts, in order.
 */
export const withLater = (
	texts: Texts,
	{ rules: later, compared, pages }: Pick<LaterTexts, 'rules' | 'compared' | 'pages'>,
	rules: readonly { id: string }[],
): Texts => ({
	...texts,
	...{ compared, pages },
	rules: Object.fromEntries(rules.map(({ id }, place) => [id, texts.rules[id] || (later[place] ?? '')])),
});
