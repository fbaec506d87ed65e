import type { Reason, Verdict } from '../core/answer.ts';
import type { Claim } from './claims.ts';
import type { Held } from './evaluate.ts';
import type { FeatureModel, LicenseModel } from './model.ts';
import { weight } from './rank.ts';
import { ruleReason } from './reasons.ts';

/**
 * Adjusts a verdict for unread pieces: a yes may lose its licence, a no may have missed one. Features that need no licence are not
 * affected.
 * @param sure The verdict from what was read.
 * @returns The verdict, and the reasons if it changed.
 */
export function doubted(
	sure: Verdict,
	claim: Claim | undefined,
	held: Held,
	feature: FeatureModel,
	model: LicenseModel,
): { verdict: Verdict; doubts: Reason[] } {
	const depends = (rule: string, values?: Reason['values']) => ({
		verdict: 'conditional' as const,
		doubts: [ruleReason(rule, 'conditional', model, values)],
	});
	if (sure === 'yes' && held.doubt === 'all' && claim?.holding) return depends('paste-unread');
	if (sure !== 'no' || !couldBe(feature)) return { verdict: sure, doubts: [] };
	if (held.doubt) return depends('paste-incomplete');
	const unknown = held.holdings.find(({ listed, plansFrom, state }) => !listed && plansFrom === 'nowhere' && state.counts !== 'nothing');
	if (unknown) return depends('unknown-may-do', { licence: unknown.label });
	const unread = held.holdings.find((holding) => holding.unread !== undefined);
	return unread ? depends('entry-unread', { licence: unread.label, state: unread.unread ?? '' }) : { verdict: sure, doubts: [] };
}

/** Whether any licence includes a feature. */
function couldBe(feature: FeatureModel): boolean {
	return feature.cells.some(({ verdict, editions }) => weight[verdict] > weight.no && editions.length > 0);
}
