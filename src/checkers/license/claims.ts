import type { HeldPlan, Holding } from './licence.ts';
import type { LicenseModel } from './model.ts';

/** Why a licence counts less than it could, or not at all. */
export interface Objection {
	rule: string;
	/** Plan or state named in the rule's sentence. */
	plan?: string;
	state?: string;
}

/** That somebody holds an edition: what a licence, or just having a tenant, contributes to the table of features. */
export interface Claim {
	edition: string;
	/** Missing for what everybody has. */
	holding?: Holding;
	via: 'everyone' | 'plan' | 'edition' | 'trial';
	plan?: string;
	/** Each one turns a yes into "it depends". */
	limits: readonly Objection[];
	/** Why it does not count; kept, because readers want to know what would help. */
	lost?: Objection;
}

/** The claims of one licence. */
export function claimsOf(holding: Holding, model: LicenseModel): Claim[] {
	const standing = standingOf(holding, model);
	return [...editionClaims(holding, model), ...planClaims(holding, model)].map((claim) => ({
		...onTrial(claim, holding, model),
		holding,
		limits: [...standing.limits, ...claim.limits],
		...((standing.lost ?? claim.lost) && { lost: standing.lost ?? (claim.lost as Objection) }),
	}));
}

type Bare = Omit<Claim, 'holding'>;

/**
 * Claims from the edition of its product. An edition that depends on its identity plan counts only while one of these plans is enabled.
 */
function editionClaims(holding: Holding, model: LicenseModel): Bare[] {
	const edition = holding.edition === undefined ? undefined : model.editions.get(holding.edition);
	if (!edition) return [];
	if (edition.decidingPlans.length === 0) return [{ edition: edition.id, via: 'edition', limits: [] }];
	const own = holding.plans.filter(({ id }) => edition.decidingPlans.includes(id)).map((plan) => planClaim(edition.id, plan));
	if (holding.plansFrom === 'nowhere') return [...own, { edition: edition.id, via: 'edition', limits: [{ rule: 'plans-unpublished' }] }];
	if (own.some(({ limits, lost }) => limits.length === 0 && !lost)) return own.filter(({ lost }) => !lost);
	const rest = edition.withoutPlan === undefined ? [] : [{ edition: edition.withoutPlan, via: 'edition' as const, limits: [] }];
	return [...own, ...rest];
}

/** Claims from its service plans, unless its edition already covers them. */
function planClaims(holding: Holding, model: LicenseModel): Bare[] {
	const covered = (holding.edition === undefined ? undefined : model.editions.get(holding.edition))?.decidingPlans ?? [];
	return holding.plans
		.filter(({ id }) => !covered.includes(id))
		.flatMap((plan) => {
			const facts = model.planByName.get(plan.id.toLowerCase());
			const edition = holding.trial ? (facts?.trialEdition ?? facts?.edition) : facts?.edition;
			return edition === undefined ? [] : [planClaim(edition, plan)];
		});
}

function planClaim(edition: string, { id, state, written }: HeldPlan): Bare {
	const objection = state.rule === undefined ? undefined : { rule: state.rule, plan: id, state: written };
	return {
		edition,
		via: 'plan',
		plan: id,
		limits: objection && state.counts === 'limited' ? [objection] : [],
		...(objection && state.counts === 'nothing' && { lost: objection }),
	};
}

/** For a trial another row of the table may count. */
function onTrial(claim: Bare, { trial }: Holding, model: LicenseModel): Bare {
	if (!trial) return claim;
	const edition = model.editions.get(claim.edition)?.trial;
	return { ...claim, via: 'trial', edition: edition ?? claim.edition };
}

/** Objections to the whole licence, whatever it contains. */
function standingOf(holding: Holding, model: LicenseModel): { limits: Objection[]; lost?: Objection } {
	const { state, consumed, assignable } = holding;
	const own = state.rule === undefined ? [] : [{ rule: state.rule, state: holding.stateWritten }];
	const [lost] = state.counts === 'nothing' ? own : [];
	const limits = [
		...(holding.unread === undefined ? [] : [{ rule: 'entry-unread', state: holding.unread }]),
		...(state.counts === 'limited' ? own : []),
		...(assignable === false ? [{ rule: 'not-assignable' }] : consumed === 0 ? [{ rule: 'unassigned' }] : []),
		...holding.hints.flatMap((id) => {
			const hint = model.hints.get(id);
			return hint?.counts === 'limited' && hint.rule !== undefined ? [{ rule: hint.rule }] : [];
		}),
	];
	return { limits, ...(lost && { lost }) };
}
