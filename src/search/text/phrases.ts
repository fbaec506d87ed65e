/** A phrase (`from`, as tokens) and the tokens that replace it; none for a phrase without meaning. */
interface Rule {
	from: readonly string[];
	to: readonly string[];
}

/** Rules by the first token of their phrase, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Rule[]>;

/** Builds a lookup table. If two rules have the same phrase, the first one wins. */
export function phraseTable(rules: readonly Rule[]): PhraseTable {
	const seen = new Set<string>();
	const table = new Map<string, Rule[]>();
	for (const rule of rules) {
		const [first] = rule.from;
		const key = rule.from.join(' ');
		if (first === undefined || seen.has(key)) continue;
		seen.add(key);
		const own = table.get(first);
		if (own) own.push(rule);
		else table.set(first, [rule]);
	}
	for (const own of table.values()) own.sort((a, b) => b.from.length - a.from.length);
	return table;
}

/**
 * The rule with the longest phrase that starts at an index of a list of tokens.
 * @param gaps Whether each token is a character that a space separates from the one before: no phrase goes across it.
 * @returns undefined if no phrase starts there.
 */
export function phraseAt(table: PhraseTable, tokens: readonly string[], gaps: readonly boolean[], at: number): Rule | undefined {
	const first = tokens[at];
	if (first === undefined) return undefined;
	return table.get(first)?.find(({ from }) => from.every((token, i) => tokens[at + i] === token && (i === 0 || !gaps[at + i])));
}
