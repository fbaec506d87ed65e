import { numbers } from './features.ts';
import type { Example } from './train.ts';

/** Sparse matrix of weights: a cell for each pair of a feature and a page that has one, by feature, then by page. All others are zero. */
export interface Cells {
	/** The feature of each cell. */
	featureOf: Uint32Array;
	/** The page of each cell. */
	pageOf: Uint16Array;
	/** Index of each feature's first cell; the last element is the number of cells. */
	starts: Uint32Array;
}

/** A feature keeps weights only for the pages that use it most: on a large site a common word says little about any single page. */
const maxPages = 64;

/** Makes a matrix of cells that are in order. */
function matrix(featureOf: Uint32Array, pageOf: Uint16Array): Cells {
	const starts = new Uint32Array(numbers + 1);
	for (const feature of featureOf) starts[feature + 1] = (starts[feature + 1] as number) + 1;
	for (let feature = 0; feature < numbers; feature++) starts[feature + 1] = (starts[feature] as number) + (starts[feature + 1] as number);
	return { featureOf, pageOf, starts };
}

/**
 * For each feature the pages whose texts contain it. Memory and work grow with the texts, not with features × pages.
 * @param pages Number of pages.
 */
export function cellsOf(examples: readonly Example[], pages: number): Cells {
	const uses = new Float64Array(examples.reduce((sum, { features }) => sum + features.length, 0));
	let used = 0;
	for (const { features, page } of examples) for (const feature of features) uses[used++] = feature * pages + page;
	uses.sort();
	// Typed arrays of the largest possible size take a fraction of the memory of growing arrays.
	const featureOf = new Uint32Array(uses.length);
	const pageOf = new Uint16Array(uses.length);
	let count = 0;
	for (let at = 0; at < uses.length; ) {
		const feature = Math.floor((uses[at] as number) / pages);
		const texts = new Map<number, number>();
		for (; (uses[at] as number) < (feature + 1) * pages; at++) {
			const page = (uses[at] as number) % pages;
			texts.set(page, (texts.get(page) ?? 0) + 1);
		}
		// The sort is stable, so equal numbers of texts stay in the order of the pages.
		const most = [...texts].sort(([, a], [, b]) => b - a).slice(0, maxPages);
		for (const page of most.map(([own]) => own).sort((a, b) => a - b)) {
			featureOf[count] = feature;
			pageOf[count++] = page;
		}
	}
	return matrix(featureOf.slice(0, count), pageOf.slice(0, count));
}

/** The weight of each cell multiplied by the scale of its feature: how much the feature changes a score. */
export const scaledWeights = ({ featureOf }: Cells, weights: Float32Array, scale: Float32Array): Float32Array =>
	weights.map((weight, cell) => weight * (scale[featureOf[cell] as number] as number));

/**
 * The cells with the strongest weights.
 * @param importance Importance of each feature, multiplied into the size of its weights.
 * @param most Maximum number of cells to keep.
 * @returns Those cells, and the index that each had before.
 */
export function strongest(
	cells: Cells,
	weights: Float32Array,
	importance: Float32Array,
	most: number,
): { cells: Cells; origins: Uint32Array } {
	const strengths = scaledWeights(cells, weights, importance).map(Math.abs);
	const weakest = Math.max(Number.MIN_VALUE, strengths.slice().sort()[Math.max(0, strengths.length - most)] ?? 0);
	const origins = Uint32Array.from(strengths.keys()).filter((cell) => (strengths[cell] as number) >= weakest);
	return {
		cells: matrix(
			origins.map((cell) => cells.featureOf[cell] as number),
			Uint16Array.from(origins, (cell) => cells.pageOf[cell] as number),
		),
		origins,
	};
}
