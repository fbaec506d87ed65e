import type { Verdict } from '../../core/answer.ts';
import { claimsOf } from '../claims.ts';
import type { Held } from '../evaluate.ts';
import type { Holding } from '../licence.ts';
import type { FeatureModel, LicenseModel } from '../model.ts';
import { best, rate } from '../rank.ts';

/** A number of people. `from` and `to` are equal if the paste tells who holds several products. */
export interface Range {
	from: number;
	to: number;
}

/** Numbers of people: covered for a feature, licensed at all, and in need of a licence. */
export interface Coverage {
	covered: Range;
	licensed: Range;
	missing: Range;
}

const range = (from: number, to: number): Range => ({ from, to });
type People = readonly { most: number; sum: number }[];
const sum = (people: People) => people.reduce((total, one) => total + one.sum, 0);
const most = (people: People) => people.reduce((top, one) => Math.max(top, one.most), 0);

/**
 * Coverage of users who are listed individually: each is counted once, whatever they hold.
 * @param groups Users with the same licences: their number and their verdict.
 */
export function coverageOfUsers(groups: readonly { count: number; holds: boolean; verdict: Verdict }[]): Coverage {
	const people = (wanted: (group: { holds: boolean; verdict: Verdict }) => boolean) =>
		groups.reduce((total, group) => total + (wanted(group) ? group.count : 0), 0);
	const licensed = people(({ holds }) => holds);
	const sure = people(({ holds, verdict }) => holds && verdict === 'yes');
	const possible = people(({ holds, verdict }) => holds && verdict !== 'no');
	return { covered: range(sure, possible), licensed: range(licensed, licensed), missing: range(licensed - possible, licensed - sure) };
}

/**
 * Coverage by the number of assigned licences of each product. Counts do not tell who holds two products, so the number of people is
 * between the largest count and the sum. Undefined if a product for people has no count of assigned licences.
 */
export function coverageOfTenant(held: Held, feature: FeatureModel, model: LicenseModel): Coverage | undefined {
	const products = productsOf(held.holdings, model);
	if (products.length === 0 || products.some(({ holding }) => holding.consumed === undefined)) return undefined;
	const rated = products.map(({ holding, times }) => ({
		most: holding.consumed ?? 0,
		sum: times * (holding.consumed ?? 0),
		verdict: verdictOf(holding, feature, model),
	}));
	const of = (...verdicts: Verdict[]) => rated.filter(({ verdict }) => verdicts.includes(verdict));
	const everybody = [...of('yes'), ...of('conditional'), ...of('no')];
	const licensed = range(most(everybody), sum(everybody));
	if (feature.cellOf.get(model.everyone.id)?.verdict === 'yes') return { covered: licensed, licensed, missing: range(0, 0) };
	const sure = held.doubt === 'all' ? [] : of('yes');
	const possible = [...of('yes'), ...of('conditional')];
	const rest = held.doubt === 'all' ? everybody : [...of('conditional'), ...of('no')];
	return {
		covered: range(most(sure), sum(possible)),
		licensed,
		missing: range(Math.max(0, most(of('no')) - sum(possible)), sum(rest)),
	};
}

/** A product for people, and how often it occurs in the text: a long list repeats the same few. */
interface Product {
	holding: Holding;
	times: number;
}

const kept = new WeakMap<readonly Holding[], readonly Product[]>();

/** Products for people, computed once for all features. */
function productsOf(holdings: readonly Holding[], model: LicenseModel): readonly Product[] {
	const before = kept.get(holdings);
	if (before) return before;
	const products = new Map<Holding, Product>();
	for (const holding of holdings) {
		const known = products.get(holding);
		if (known) known.times++;
		else if (isForPeople(holding, model)) products.set(holding, { holding, times: 1 });
	}
	const made = [...products.values()];
	kept.set(holdings, made);
	return made;
}

/** Whether a product licenses people: it has a row in the table, still counts, and is neither free for everybody nor for rooms. */
function isForPeople({ edition, plans, hints, state, consumed, assignable }: Holding, model: LicenseModel): boolean {
	if (state.counts === 'nothing' || assignable === false || consumed === 0) return false;
	if (hints.some((hint) => model.hints.get(hint)?.counts === 'limited')) return false;
	const row = edition === undefined ? undefined : model.editions.get(edition);
	return plans.length > 0 || (row !== undefined && !row.everyone && (row.line !== undefined || row.trial !== undefined));
}

function verdictOf(holding: Holding, feature: FeatureModel, model: LicenseModel): Verdict {
	return best(rate(claimsOf(holding, model), feature))[0]?.verdict ?? 'no';
}
