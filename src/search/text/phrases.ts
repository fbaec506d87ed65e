/** What a phrase is read as: the tokens that stand for it, none for a phrase without meaning. */
interface Rule {
	from: readonly string[];
	to: readonly string[];
}

/** Phrases by their first token, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Rule[]>;

/** A table to look phrases up in. Of two rules for one phrase the first one counts. */
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
 * The longest phrase that starts at a place of a list of tokens.
 * @returns undefined if none does.
 */
export function phraseAt(table: PhraseTable, tokens: readonly string[], at: number): Rule | undefined {
	const first = tokens[at];
	if (first === undefined) return undefined;
	return table.get(first)?.find(({ from }) => from.every((token, i) => tokens[at + i] === token));
}
