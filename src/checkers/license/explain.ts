import type { Reason } from '../core/answer.ts';
import type { Held } from './evaluate.ts';
import type { Gate } from './gate.ts';
import type { Holding } from './licence.ts';
import type { FeatureModel, LicenseModel } from './model.ts';
import { type Rated, weight } from './rank.ts';
import { conflictReasons, objectionReason, ruleReason, tableReason } from './reasons.ts';

/** Maximum number of licences of a kind that are named in an answer. */
const maxNamed = 3;

/** What was judged: the feature asked about and the feature judged, and everything that supports a verdict. */
export interface Judged {
	asked: FeatureModel;
	feature: FeatureModel;
	held: Held;
	rated: readonly Rated[];
	/** The claims that count, best first. */
	ranked: readonly Rated[];
	gate: Gate;
}

/** The reasons of an answer: what decided, what would have helped, what else to know. */
export function explain(judged: Judged, model: LicenseModel): Reason[] {
	const { asked, feature, rated, ranked } = judged;
	const [decided] = ranked;
	if (!decided) return [];
	return [
		...(feature === asked ? [] : [ruleReason('other-user-type', 'note', model, { feature: feature.id })]),
		...decisive(decided, ranked, model),
		...losses(decided, rated, model),
		...notes(judged, decided, model),
	];
}

/** The rules that determined the verdict. A "no" names everything that was considered. */
function decisive(decided: Rated, ranked: readonly Rated[], model: LicenseModel): Reason[] {
	if (decided.verdict !== 'no') {
		const { limits, holding } = decided.claim;
		return [tableReason(decided, model), ...limits.map((limit) => objectionReason(limit, 'conditional', holding, model))];
	}
	const looked = ranked.filter(({ claim }) => claim.via !== 'everyone');
	const everyone = ranked.filter(({ claim }) => claim.via === 'everyone');
	return [...looked.slice(0, maxNamed), ...everyone].map((rated) => tableReason(rated, model));
}

/** Licences that would have improved the answer if they counted. */
function losses(decided: Rated, rated: readonly Rated[], model: LicenseModel): Reason[] {
	const better = rated.filter(({ claim, cellVerdict }) => claim.lost && weight[cellVerdict] > weight[decided.verdict]);
	return better
		.slice(0, maxNamed)
		.flatMap(({ claim }) => (claim.lost ? [objectionReason(claim.lost, 'blocks', claim.holding, model)] : []));
}

/** Notes beside the verdict: contradictions, who must hold the licence, the service's own check, and what we do not know. */
function notes({ feature, held, ranked, gate }: Judged, decided: Rated, model: LicenseModel): Reason[] {
	const { scope, holdings } = held;
	const { holding, via } = decided.claim;
	// A "no" is about all editions that were considered.
	const editions = (decided.verdict === 'no' ? ranked : [decided]).map(({ claim }) => claim.edition);
	const note = (rule: string, values?: Reason['values']) => ruleReason(rule, 'note', model, values);
	const named = (rule: string, list: readonly Holding[]) => list.slice(0, maxNamed).map(({ label }) => note(rule, { licence: label }));
	const unknown = decided.verdict === 'yes' ? [] : holdings.filter(({ listed }) => !listed);
	return [
		...(holding && via !== 'edition' && holding.plansFrom === 'list' && decided.claim.plan
			? [note('plans-from-list', { licence: holding.label, plan: decided.claim.plan })]
			: []),
		...hintsOf(decided, model).map((rule) => note(rule, { licence: holding?.label ?? '' })),
		...conflictReasons(feature.id, new Set(editions), model),
		...(scope === 'tenant' && holding && decided.verdict !== 'no' ? [note('if-assigned')] : []),
		...(feature.holder === 'none' ? [] : [note(`holder-${feature.holder}`)]),
		...(gate === 'none' ? [] : [note(`gate-${gate}`)]),
		...named(
			'sku-unknown',
			unknown.filter(({ plansFrom }) => plansFrom === 'nowhere'),
		),
		...named(
			'sku-unlisted',
			unknown.filter(({ plansFrom }) => plansFrom !== 'nowhere'),
		),
	];
}

/** Hints from the name of the deciding licence that change no verdict but are worth knowing. */
function hintsOf({ verdict, claim }: Rated, model: LicenseModel): string[] {
	if (verdict === 'no') return [];
	return (claim.holding?.hints ?? []).flatMap((id) => {
		const hint = model.hints.get(id);
		return hint?.counts === 'full' && hint.rule !== undefined ? [hint.rule] : [];
	});
}
