import type { Basis, Verdict } from '../core/answer.ts';

/** Product lines; the editions of a line are ordered, smaller before larger. */
export const editionLines = ['entra', 'business', 'mobility', 'frontline', 'enterprise', 'education', 'government'] as const;

/** An edition of the licence table. */
export interface Edition {
	id: string;
	name: string;
	/** A string id that stands for it; null for an edition that nobody buys. */
	sku: string | null;
	plans: readonly string[];
	/** True for the edition that each tenant has without buying anything. */
	everyone?: true | undefined;
	/** Its product line; an edition without one is never offered. */
	line?: (typeof editionLines)[number] | undefined;
	foremost?: true | undefined;
	withoutPlan?: string | undefined;
	trial?: string | undefined;
	formerly?: readonly string[] | undefined;
}

/** How we know a cell. stated: a source names the edition; plan: a source names a plan that the edition contains. */
export const cellBases = ['stated', 'plan', 'inferred', 'contradicted'] as const;
export const confidences = ['high', 'medium', 'low'] as const;

/** A cell of the licence table: what applies to some editions for one feature. */
export interface Cell {
	verdict: Verdict;
	basis: (typeof cellBases)[number];
	sources: readonly string[];
	note?: string | undefined;
	editions: readonly string[];
}

/** Where a user's account is managed. */
export const userTypes = ['cloud', 'synced'] as const;
export type UserType = (typeof userTypes)[number];

/** Who has to hold the licence for a feature; each except none has a rule holder-… in license-rules.yaml. */
export const holders = ['none', 'user', 'target', 'synced', 'member', 'assignee', 'staff', 'unstated'] as const;

export interface Feature {
	id: string;
	users: UserType | 'any';
	holder: (typeof holders)[number];
	gate?: true | undefined;
	twin?: string | undefined;
	needs: readonly string[];
	cells: readonly Cell[];
}

export interface Sku {
	id: string;
	name: string;
	sku: string;
	guid?: string | undefined;
	edition?: string | undefined;
	plans?: readonly string[] | undefined;
	plansKnown?: false | undefined;
	hints?: readonly string[] | undefined;
}

export interface ServicePlan {
	id: string;
	guid: string;
	edition?: string | undefined;
	trialEdition?: string | undefined;
}

/** How far a licence in a state counts; limited: a yes becomes "it depends". */
export const counts = ['full', 'limited', 'nothing'] as const;
export type Counts = (typeof counts)[number];

/** What tenants print states of. */
export const stateKinds = ['subscription', 'plan'] as const;

export interface LicenseState {
	id: string;
	of: (typeof stateKinds)[number];
	names: readonly string[];
	others?: true | undefined;
	counts: Counts;
	rule?: string | undefined;
}

/** A word that tenants print: the name of a field, of a state, or a word beside a product's name. */
export interface LicenseWord {
	id: string;
	of: 'field' | 'ignored' | 'state' | 'yes' | 'no' | 'user' | 'company' | 'beside';
	/** For a state: the id of the LicenseState that it stands for. */
	means?: string | undefined;
	names: readonly (string | readonly string[])[];
}

/** Short names of a licence, and the editions each may mean, most likely first. */
export interface LicenseName {
	id: string;
	names: readonly string[];
	means: readonly string[];
}

export interface SkuHint {
	id: string;
	counts: Counts;
	rule?: string | undefined;
}

export interface LicenseRule {
	id: string;
	basis: Basis;
	sources: readonly string[];
	features?: readonly string[] | undefined;
	editions?: readonly string[] | undefined;
}

/** The facts of the licence checker: plain values of content/data. The SKU table is loaded separately, when a product is looked up. */
export interface LicenseFacts {
	features: readonly Feature[];
	editions: readonly Edition[];
	servicePlans: readonly ServicePlan[];
	licenseStates: readonly LicenseState[];
	skuHints: readonly SkuHint[];
	licenseRules: readonly LicenseRule[];
	licenseNames: readonly LicenseName[];
}

/** The facts for browsers: without fields that only tables and the content check read. */
export function browserFacts({
	features,
	editions,
	servicePlans,
	licenseStates,
	skuHints,
	licenseRules,
	licenseNames,
}: LicenseFacts): LicenseFacts {
	return {
		features: features.map(({ id, users, holder, gate, twin, needs, cells }) => ({ id, users, holder, gate, twin, needs, cells })),
		editions: editions.map(({ id, name, sku, plans, everyone, line, foremost, withoutPlan, trial, formerly }) => ({
			...{ id, name, sku, plans, everyone, line, foremost, withoutPlan, trial, formerly },
		})),
		servicePlans: servicePlans.map(({ id, guid, edition, trialEdition }) => ({ id, guid, edition, trialEdition })),
		licenseStates,
		skuHints: skuHints.flatMap(({ id, counts, rule }) => (rule === undefined ? [] : [{ id, counts, rule }])),
		licenseRules,
		licenseNames: licenseNames.map(({ id, names, means }) => ({ id, names, means })),
	};
}
