/**
 * Whether the sentence of a rule can come after the first verdict: it only informs, or the verdict's own sentence says the same in other words.
 * @param checker Id of the checker.
 * @param texts Texts of a language, by key.
 * @param notes Ids of the checker's rules that only inform.
 */
export const rulesTold =
	(checker: string, texts: Readonly<Record<string, string>>, notes: readonly string[]) =>
	(rule: string): boolean =>
		notes.includes(rule) || texts[`${checker}.because.${rule}`] !== undefined;
