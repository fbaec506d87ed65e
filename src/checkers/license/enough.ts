import type { Answer } from '../core/answer.ts';
import type { EditionModel, FeatureModel, LicenseModel } from './model.ts';
import { weight } from './rank.ts';

/** Ids of editions that would do: the smallest, and the smallest of the other lines of products. */
export type Enough = Pick<Answer, 'enough' | 'alternatives'>;

const known = new WeakMap<FeatureModel, Enough>();

/**
 * The smallest licence of each line of products that would do. Foremost stand those that any tenant can buy, and the lines that
 * Microsoft's documents themselves name for the feature. Smallest first: the one that does for the fewest
 * other features, then the one with the fewest identity plans. No licence that anybody holds changes it, so the worker that judges pastes
 * leaves it to the page.
 * @param id Of the feature; none is enough for one that there is not.
 */
export function enoughFor(id: string, model: LicenseModel): Enough {
	const feature = model.features.get(id);
	if (!feature) return { enough: [], alternatives: [] };
	const before = known.get(feature);
	if (before) return before;
	const found = smallest(feature, model);
	known.set(feature, found);
	return found;
}

function smallest(feature: FeatureModel, model: LicenseModel): Enough {
	const value = (edition: EditionModel) => weight[feature.cellOf.get(edition.id)?.verdict ?? 'no'];
	if (value(model.everyone) === weight.yes) return { enough: [model.everyone.id], alternatives: [] };
	const offered = [...model.editions.values()].filter((edition) => edition.line !== undefined);
	// Where documents disagree about each licence, the ones that at least may do are named.
	const top = Math.max(weight.no, ...offered.map(value));
	if (top === weight.no) return { enough: [], alternatives: [] };
	const firsts = [...new Set(offered.map(({ line }) => line))].flatMap((line) =>
		offered.filter((edition) => edition.line === line && value(edition) === top).slice(0, 1),
	);
	const foremost = ({ id, foremost }: EditionModel) => foremost || (top === weight.yes && feature.cellOf.get(id)?.basis === 'stated');
	const smaller = (a: EditionModel, b: EditionModel) =>
		reach(a, model) - reach(b, model) || a.plans.length - b.plans.length || a.order - b.order;
	const ids = (editions: EditionModel[]) => editions.sort(smaller).map(({ id }) => id);
	return { enough: ids(firsts.filter(foremost)), alternatives: ids(firsts.filter((edition) => !foremost(edition))) };
}

/** For how many features an edition does. */
function reach({ id }: EditionModel, model: LicenseModel): number {
	return [...model.features.values()].reduce((sum, { cellOf }) => sum + weight[cellOf.get(id)?.verdict ?? 'no'], 0);
}
