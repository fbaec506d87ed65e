/**
 * Makes a function that tells whether a rule's sentence can be loaded after the first verdict: the rule only informs, or the verdict's own
 * sentence already says the same.
 * @param checker Id of the checker.
 * @param texts Key → text of a language.
 * @param notes Ids of the checker's rules that only inform.
 */
export const rulesTold =
	(checker: string, texts: Readonly<Record<string, string>>, notes: readonly string[]) =>
	(rule: string): boolean =>
		notes.includes(rule) || texts[`${checker}.because.${rule}`] !== undefined;
