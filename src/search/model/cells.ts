import { numbers } from './features.ts';
import type { Example } from './train.ts';

/** Sparse matrix of weights (compressed rows): for each feature the pages that have a weight. All other weights are zero. */
export interface Cells {
	/** Index of each feature's first cell; the last element is the number of cells. */
	starts: Uint32Array;
	/** The page of each cell. */
	pageOf: Uint16Array;
}

/** A feature keeps weights only for the pages that use it most: on a large site a common word says little about any single page. */
const maxPages = 64;

/**
 * For each feature the pages whose texts contain it. Memory and work grow with the texts, not with features × pages.
 * @param pages Number of pages.
 */
export function cellsOf(examples: readonly Example[], pages: number): Cells {
	const uses = new Float64Array(examples.reduce((sum, { features }) => sum + features.length, 0));
	let at = 0;
	for (const { features, page } of examples) for (const feature of features) uses[at++] = feature * pages + page;
	uses.sort();
	const starts = new Uint32Array(numbers + 1);
	const pageOf: number[] = [];
	at = 0;
	for (let feature = 0; feature < numbers; feature++) {
		const own: { page: number; texts: number }[] = [];
		for (; at < uses.length && (uses[at] as number) < (feature + 1) * pages; at++) {
			const page = (uses[at] as number) - feature * pages;
			const last = own.at(-1);
			if (last?.page === page) last.texts++;
			else own.push({ page, texts: 1 });
		}
		const most = own.length > maxPages ? own.sort((a, b) => b.texts - a.texts || a.page - b.page).slice(0, maxPages) : own;
		pageOf.push(...most.map(({ page }) => page).sort((a, b) => a - b));
		starts[feature + 1] = pageOf.length;
	}
	return { starts, pageOf: Uint16Array.from(pageOf) };
}

/** The weight of each cell multiplied by the scale of its feature: how much the feature changes a score. */
export function scaledWeights({ starts }: Pick<Cells, 'starts'>, weights: Float32Array, scale: Float32Array): Float32Array {
	const scaled = new Float32Array(weights.length);
	for (let feature = 0; feature < numbers; feature++)
		for (let cell = starts[feature] as number; cell < (starts[feature + 1] as number); cell++)
			scaled[cell] = (weights[cell] as number) * (scale[feature] as number);
	return scaled;
}

/**
 * The cells with the strongest weights, by their scaled size.
 * @param most Maximum number of cells to keep.
 * @returns Those cells, and the index that each had before.
 */
export function strongest(
	{ starts, pageOf }: Cells,
	weights: Float32Array,
	scale: Float32Array,
	most: number,
): { cells: Cells; origins: Uint32Array } {
	const strengths = scaledWeights({ starts }, weights, scale).map(Math.abs);
	const weakest = Math.max(Number.MIN_VALUE, strengths.slice().sort()[Math.max(0, strengths.length - most)] ?? 0);
	const kept = new Uint32Array(numbers + 1);
	const origins: number[] = [];
	for (let feature = 0; feature < numbers; feature++) {
		for (let cell = starts[feature] as number; cell < (starts[feature + 1] as number); cell++)
			if ((strengths[cell] as number) >= weakest) origins.push(cell);
		kept[feature + 1] = origins.length;
	}
	return {
		cells: { starts: kept, pageOf: Uint16Array.from(origins, (cell) => pageOf[cell] as number) },
		origins: Uint32Array.from(origins),
	};
}
