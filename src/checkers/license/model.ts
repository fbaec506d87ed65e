import type { Cell, Edition, Feature, LicenseFacts, LicenseName, LicenseRule, LicenseState, ServicePlan, SkuHint } from './facts.ts';
import { stateKey } from './text.ts';

/** An edition with its index in the file, and its relevant plans. */
export interface EditionModel extends Edition {
	order: number;
	decidingPlans: readonly string[];
}

/** A feature with the cell of each edition. */
export interface FeatureModel extends Feature {
	cellOf: ReadonlyMap<string, Cell>;
}

/** The licence facts, indexed for lookup. */
export interface LicenseModel {
	features: ReadonlyMap<string, FeatureModel>;
	editions: ReadonlyMap<string, EditionModel>;
	/** The edition that everybody has without buying anything. */
	everyone: EditionModel;
	/** Service plans by GUID and by name, in lower case. */
	planByGuid: ReadonlyMap<string, ServicePlan>;
	planByName: ReadonlyMap<string, ServicePlan>;
	hints: ReadonlyMap<string, SkuHint>;
	rules: ReadonlyMap<string, LicenseRule>;
	states: readonly LicenseState[];
	shortNames: readonly LicenseName[];
	/** The state that a tenant's word for a subscription or a plan stands for. */
	stateOf: (of: LicenseState['of'], written: string) => LicenseState;
}

/**
 * Indexes the plain facts, once per page or command.
 * @throws Error if the facts lack something that the content check requires.
 */
export function licenseModel(facts: LicenseFacts): LicenseModel {
	const deciding = new Set(facts.servicePlans.flatMap(({ id, edition }) => (edition ? [id] : [])));
	const editions = facts.editions.map((edition, order) => ({
		...edition,
		order,
		decidingPlans: edition.plans.filter((plan) => deciding.has(plan)),
	}));
	const everyone = editions.find((edition) => edition.everyone);
	if (!everyone) throw new Error('no edition is marked "everyone"');
	return {
		features: byId(facts.features.map((feature) => ({ ...feature, cellOf: cellsByEdition(feature) }))),
		editions: byId(editions),
		everyone,
		planByGuid: new Map(facts.servicePlans.map((plan) => [plan.guid.toLowerCase(), plan])),
		planByName: new Map(facts.servicePlans.map((plan) => [plan.id.toLowerCase(), plan])),
		hints: byId(facts.skuHints),
		rules: byId(facts.licenseRules),
		states: facts.licenseStates,
		shortNames: facts.licenseNames,
		stateOf: statesByName(facts.licenseStates),
	};
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

function cellsByEdition(feature: Feature): Map<string, Cell> {
	return new Map(feature.cells.flatMap((cell) => cell.editions.map((edition) => [edition, cell] as const)));
}

function statesByName(states: readonly LicenseState[]): LicenseModel['stateOf'] {
	const known = new Map(
		states.flatMap((state) => state.names.flatMap((name) => [name, stateKey(name)].map((key) => [`${state.of}:${key}`, state] as const))),
	);
	const others = new Map(states.flatMap((state) => (state.others ? [[state.of, state] as const] : [])));
	return (of, written) => {
		const state = known.get(`${of}:${written}`) ?? known.get(`${of}:${stateKey(written)}`) ?? others.get(of);
		if (!state) throw new Error(`no state of a ${of} is marked "others"`);
		return state;
	};
}
