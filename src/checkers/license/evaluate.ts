import type { Answer } from '../core/answer.ts';
import { type Claim, claimsOf } from './claims.ts';
import { doubted } from './doubt.ts';
import type { Enough } from './enough.ts';
import { explain } from './explain.ts';
import type { UserType } from './facts.ts';
import { type Gate, gateOf } from './gate.ts';
import { type Holding, kindOf } from './licence.ts';
import type { FeatureModel, LicenseModel } from './model.ts';
import { best, rate } from './rank.ts';

/** Licences to judge, and whose they are. */
export interface Held {
	/** user: what one user holds; tenant: what a tenant owns, with no user named. */
	scope: 'user' | 'tenant';
	holdings: readonly Holding[];
	/** Everything that the tenant owns, if known in addition to a user's licences. */
	tenant?: readonly Holding[];
	/** True if the tenant may own more than is known. */
	partial?: boolean;
	/** Set if something was not understood. more: there may be further licences; all: also, those held may count less. */
	doubt?: 'more' | 'all';
}

/** The answer about one feature, without what would be enough (enough.ts). */
export interface LicenseAnswer extends Omit<Answer, keyof Enough> {
	/** The feature that was judged: for the other kind of user, the twin of the one asked about. */
	feature: string;
	/** The technical check of the service, which differs from the licence rule. */
	gate: Gate;
	/** The licence that decided; missing if none did. */
	decidedBy?: Holding;
	/** Ids of further requirements; their texts are under license.need.*. */
	needs: readonly string[];
}

/** Makes a function that judges licences for any number of features; the licences are prepared once. */
export function judge(held: Held, model: LicenseModel): (feature: string, userType?: UserType) => LicenseAnswer | undefined {
	const own = claims(held.holdings, model);
	const whole = held.tenant ? tenantClaims(held.tenant, model) : own;
	const tenantKnown = !held.partial && (held.scope === 'tenant' || held.tenant !== undefined);
	return (id, userType) => {
		const asked = model.features.get(id);
		if (!asked) return undefined;
		const feature = forUser(asked, userType, model);
		const rated = rate(own, feature);
		const ranked = best(rated);
		const gate = gateOf(feature, rate(whole, feature), tenantKnown);
		// What everybody has is always among the claims and never lost, so there is a first one.
		const { claim, verdict: sure = 'no' } = ranked[0] ?? {};
		const { verdict, doubts } = doubted(sure, claim, held, feature, model);
		return {
			feature: feature.id,
			verdict,
			reasons: [...doubts, ...explain({ asked, feature, held, rated, ranked, gate }, model)],
			gate,
			...(claim?.holding && verdict !== 'no' && { decidedBy: claim.holding }),
			needs: feature.needs,
		};
	};
}

/** The feature's twin if the other kind of user is asked about. */
function forUser(feature: FeatureModel, userType: UserType | undefined, model: LicenseModel): FeatureModel {
	if (userType === undefined || feature.users === 'any' || feature.users === userType) return feature;
	return (feature.twin === undefined ? undefined : model.features.get(feature.twin)) ?? feature;
}

/** The claims of licences, computed once for licences that differ only in their names: a tenant may own many that are irrelevant. */
function claims(holdings: readonly Holding[], model: LicenseModel): Claim[] {
	const kinds = new Map<string, Holding>();
	for (const holding of holdings) {
		const kind = kindOf(holding);
		if (!kinds.has(kind)) kinds.set(kind, holding);
	}
	const everyone: Claim = { edition: model.everyone.id, via: 'everyone', limits: [] };
	return [...[...kinds.values()].flatMap((holding) => claimsOf(holding, model)), everyone];
}

const kept = new WeakMap<readonly Holding[], Claim[]>();

/** The claims of a tenant, computed once for all of its users. */
function tenantClaims(tenant: readonly Holding[], model: LicenseModel): Claim[] {
	const before = kept.get(tenant);
	if (before) return before;
	const made = claims(tenant, model);
	kept.set(tenant, made);
	return made;
}
