import type { Reason, Verdict } from '../core/answer.ts';
import type { RoleIndex } from './index-facts.ts';
import type { RuleId } from './rules.ts';

interface Detail {
	/** Values for the sentence's placeholders: ids of roles, tools and so on. */
	values?: Readonly<Record<string, string>>;
	/** Sources of the fact itself, cited before those of the rule. */
	sources?: readonly string[];
	/** Additional sources, cited after them. */
	moreSources?: readonly string[];
	/** Basis of the fact, if it is less certain than the rule that uses it. */
	basis?: Reason['basis'];
}

/**
 * A rule named by the data (for a task, a tool or a cell) as a reason.
 * @throws Error if the data has no such rule, which the content check and a test prevent.
 */
export function namedReason(index: RoleIndex, rule: string, { values, sources = [], moreSources = [], basis }: Detail = {}): Reason {
	const found = index.rules.get(rule);
	if (!found) throw new Error(`the facts hold no rule "${rule}"`);
	return {
		rule,
		effect: found.effect,
		basis: basis ?? found.basis,
		sources: [...new Set([...sources, ...found.sources, ...moreSources])],
		...(values && { values }),
	};
}

/** A rule applied by the code as a reason. */
export const reason = (index: RoleIndex, rule: RuleId, detail?: Detail): Reason => namedReason(index, rule, detail);

/** The verdict of reasons that all have to be satisfied: a blocking one decides, then one that leaves it open. */
export function verdictOf(reasons: readonly Reason[]): Verdict {
	if (reasons.some(({ effect }) => effect === 'blocks')) return 'no';
	return reasons.some(({ effect }) => effect === 'conditional') ? 'conditional' : 'yes';
}

const rank: Readonly<Record<Verdict, number>> = { no: 0, conditional: 1, yes: 2 };

/** Negative if the first verdict allows less than the second. */
export const compareVerdicts = (a: Verdict, b: Verdict): number => rank[a] - rank[b];

// A rule always gives its values in the same order, so their texts identify a reason.
const key = ({ rule, values = {} }: Reason) => `${rule}\n${Object.values(values).join('\n')}`;

/** The reasons without duplicates, in order of first occurrence. */
function distinct(reasons: readonly Reason[]): Reason[] {
	const seen = new Map<string, Reason>();
	for (const entry of reasons) if (!seen.has(key(entry))) seen.set(key(entry), entry);
	return [...seen.values()];
}

const deciding: Readonly<Record<Verdict, readonly Reason['effect'][]>> = {
	no: ['blocks', 'note'],
	conditional: ['conditional', 'allows', 'note'],
	yes: ['allows', 'note'],
};

/** The reasons worth showing for a verdict: those that decided come first; within each kind the order is kept. */
export function inOrder(verdict: Verdict, reasons: readonly Reason[]): Reason[] {
	const once = distinct(reasons);
	return deciding[verdict].flatMap((effect) => once.filter((entry) => entry.effect === effect));
}
