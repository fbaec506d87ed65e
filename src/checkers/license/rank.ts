import type { Verdict } from '../core/answer.ts';
import type { Claim } from './claims.ts';
import type { Cell } from './facts.ts';
import type { FeatureModel } from './model.ts';

/** A claim beside what the table says about its edition for one feature. */
export interface Rated {
	claim: Claim;
	cell: Cell;
	/** What the table says. */
	cellVerdict: Verdict;
	/** What is left of it after the objections to the licence. */
	verdict: Verdict;
}

export const weight: Readonly<Record<Verdict, number>> = { yes: 2, conditional: 1, no: 0 };
const certainty: Readonly<Record<Cell['basis'], number>> = { stated: 3, plan: 2, inferred: 1, contradicted: 0 };

/** What each claim is worth for a feature; an edition that the table does not rate is worth nothing. */
export function rate(claims: readonly Claim[], feature: FeatureModel): Rated[] {
	return claims.flatMap((claim) => {
		const cell = feature.cellOf.get(claim.edition);
		if (!cell) return [];
		// A name that may mean another licence counts only as far as that one does.
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
 * Best first: the better verdict; then the one that would be better but for an objection, because the objection can be met; then the one
 * that needs no licence at all; then the surer one. Licences that are alike keep the order in which they were given.
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
