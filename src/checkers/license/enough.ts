import type { Answer } from '../core/answer.ts';
import type { EditionModel, FeatureModel, LicenseModel } from './model.ts';
import { weight } from './rank.ts';

/** Ids of sufficient editions: the smallest one, and the smallest of each other product line. */
export type Enough = Pick<Answer, 'enough' | 'alternatives'>;

const known = new WeakMap<FeatureModel, Enough>();

/**
 * The smallest sufficient licence of each product line. First come those that any tenant can buy, and lines that Microsoft's documents
 * name for the feature; then smaller before larger: the edition that includes fewer other features, then the one with fewer identity
 * plans. It does not depend on what anybody holds, so the worker that judges pastes leaves it to the page.
 * @param id Id of the feature; for an unknown one nothing is sufficient.
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
	// If documents disagree about every licence, those that may be sufficient are named.
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

/** Number of features that an edition includes. */
function reach({ id }: EditionModel, model: LicenseModel): number {
	return [...model.features.values()].reduce((sum, { cellOf }) => sum + weight[cellOf.get(id)?.verdict ?? 'no'], 0);
}
