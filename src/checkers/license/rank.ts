import type { Verdict } from '../core/answer.ts';
import type { Claim } from './claims.ts';
import type { Cell } from './facts.ts';
import type { FeatureModel } from './model.ts';

/** A claim, rated for one feature. */
export interface Rated {
	claim: Claim;
	cell: Cell;
	/** The verdict in the table's cell. */
	cellVerdict: Verdict;
	/** The verdict after objections to the licence. */
	verdict: Verdict;
}

export const weight: Readonly<Record<Verdict, number>> = { yes: 2, conditional: 1, no: 0 };
const certainty: Readonly<Record<Cell['basis'], number>> = { stated: 3, plan: 2, inferred: 1, contradicted: 0 };

/** Rates claims for a feature; an edition that the table does not list is worth nothing. */
export function rate(claims: readonly Claim[], feature: FeatureModel): Rated[] {
	return claims.flatMap((claim) => {
		const cell = feature.cellOf.get(claim.edition);
		if (!cell) return [];
		// A name that may mean a lesser licence counts only as far as that one does.
		const lesser = claim.holding?.maybe?.some((id) => weight[feature.cellOf.get(id)?.verdict ?? 'no'] < weight[cell.verdict]) === true;
		const limits = lesser ? [...claim.limits, { rule: 'name-ambiguous' }] : claim.limits;
		const limited = limits.length > 0 && cell.verdict === 'yes';
		return [
			{
				claim: lesser ? { ...claim, limits } : claim,
				cell,
				cellVerdict: cell.verdict,
				verdict: claim.lost ? 'no' : limited ? 'conditional' : cell.verdict,
			},
		];
	});
}

/**
 * Sorts rated claims, best first: the better verdict; then a claim that would be better without an objection, since it can be resolved;
 * then a claim that needs no licence; then the more certain one. Otherwise the given order is kept.
 */
export function best(rated: readonly Rated[]): Rated[] {
	const order = (a: Rated, b: Rated) =>
		weight[b.verdict] - weight[a.verdict] ||
		weight[b.cellVerdict] - weight[a.cellVerdict] ||
		Number(b.claim.via === 'everyone') - Number(a.claim.via === 'everyone') ||
		a.claim.limits.length - b.claim.limits.length ||
		certainty[b.cell.basis] - certainty[a.cell.basis];
	return rated.filter(({ claim }) => !claim.lost).sort(order);
}
