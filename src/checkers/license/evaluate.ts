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
	/** All that the tenant owns, where it is known beside what the user holds. */
	tenant?: readonly Holding[];
	/** What is known may not be all that the tenant owns. */
	partial?: boolean;
	/** Something that was not understood: more: there may be further licences; all: what is held may count less, too. */
	doubt?: 'more' | 'all';
}

/** The answer about one feature, but for what would be enough (enough.ts). */
export interface LicenseAnswer extends Omit<Answer, keyof Enough> {
	/** The feature that was answered; for the other kind of user its twin. */
	feature: string;
	/** The technical gate, which is not the licence rule. */
	gate: Gate;
	/** The licence that decided; missing where none did. */
	decidedBy?: Holding;
	/** Ids of what else must be on; their texts stand under license.need.*. */
	needs: readonly string[];
}

/** Judges licences for any number of features; the work on the licences is done once. */
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

/** The twin of a feature when the other kind of user is asked about. */
function forUser(feature: FeatureModel, userType: UserType | undefined, model: LicenseModel): FeatureModel {
	if (userType === undefined || feature.users === 'any' || feature.users === userType) return feature;
	return (feature.twin === undefined ? undefined : model.features.get(feature.twin)) ?? feature;
}

/** Claims of licences that differ in nothing but their names are made once: a tenant may own many that open nothing. */
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

/** The same for every user of a tenant, and worked out once. */
function tenantClaims(tenant: readonly Holding[], model: LicenseModel): Claim[] {
	const before = kept.get(tenant);
	if (before) return before;
	const made = claims(tenant, model);
	kept.set(tenant, made);
	return made;
}
