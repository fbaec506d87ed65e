import type { Reason } from '../core/answer.ts';
import type { Held } from './evaluate.ts';
import type { Gate } from './gate.ts';
import type { Holding } from './licence.ts';
import type { FeatureModel, LicenseModel } from './model.ts';
import { type Rated, weight } from './rank.ts';
import { conflictReasons, objectionReason, ruleReason, tableReason } from './reasons.ts';

/** How many licences of a kind are named before an answer gets too long to read. */
const mostNamed = 3;

/** What was judged: the feature that was asked for and the one that was answered, and all that speaks for a verdict. */
export interface Judged {
	asked: FeatureModel;
	feature: FeatureModel;
	held: Held;
	rated: readonly Rated[];
	/** Those that count, best first. */
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

/** The rules that made the verdict. A "no" names what was looked at, and that nothing else is left. */
function decisive(decided: Rated, ranked: readonly Rated[], model: LicenseModel): Reason[] {
	if (decided.verdict !== 'no') {
		const { limits, holding } = decided.claim;
		return [tableReason(decided, model), ...limits.map((limit) => objectionReason(limit, 'conditional', holding, model))];
	}
	const looked = ranked.filter(({ claim }) => claim.via !== 'everyone');
	const everyone = ranked.filter(({ claim }) => claim.via === 'everyone');
	return [...looked.slice(0, mostNamed), ...everyone].map((rated) => tableReason(rated, model));
}

/** Licences that would have made the answer better if they counted. */
function losses(decided: Rated, rated: readonly Rated[], model: LicenseModel): Reason[] {
	const better = rated.filter(({ claim, cellVerdict }) => claim.lost && weight[cellVerdict] > weight[decided.verdict]);
	return better
		.slice(0, mostNamed)
		.flatMap(({ claim }) => (claim.lost ? [objectionReason(claim.lost, 'blocks', claim.holding, model)] : []));
}

/** What the reader should know beside the verdict: contradictions, who must hold the licence, the gate, and what we do not know. */
function notes({ feature, held, ranked, gate }: Judged, decided: Rated, model: LicenseModel): Reason[] {
	const { scope, holdings } = held;
	const { holding, via } = decided.claim;
	// A "no" is about everything that was looked at.
	const editions = (decided.verdict === 'no' ? ranked : [decided]).map(({ claim }) => claim.edition);
	const note = (rule: string, values?: Reason['values']) => ruleReason(rule, 'note', model, values);
	const named = (rule: string, list: readonly Holding[]) => list.slice(0, mostNamed).map(({ label }) => note(rule, { licence: label }));
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

/** What the name of the licence that decided gives away, where it changes no verdict but is worth knowing. */
function hintsOf({ verdict, claim }: Rated, model: LicenseModel): string[] {
	if (verdict === 'no') return [];
	return (claim.holding?.hints ?? []).flatMap((id) => {
		const hint = model.hints.get(id);
		return hint?.counts === 'full' && hint.rule !== undefined ? [hint.rule] : [];
	});
}
