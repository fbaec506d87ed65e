import { type Cells, strongest } from './cells.ts';

/** A training text: its features, the number of its page, and its weight. */
export interface Example {
	features: Uint32Array;
	page: number;
	weight: number;
}

/**
 * FTRL-proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013): learning rate α, its offset β, and the L1 penalty
 * λ added at each pass.
 */
const [alpha, beta, pull] = [0.5, 1, 0.2];
const epochs = 8;
/** Maximum number of cells read in training: a large site has enough texts to read each of them twice. */
const maxWork = 150_000_000;
/** Dropout: at most this share of an example's features is left out in a step, so that every word is also learnt on its own. */
const maxDropout = 0.7;
/** Label smoothing: this share of the probability is spread over all pages, since related pages share words. */
const smoothing = 0.2;

/** Pseudo-random numbers from 0 to 1, the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

function shuffled(length: number, random: () => number): Uint32Array {
	const order = Uint32Array.from({ length }, (_, i) => i);
	for (let i = length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j] as number, order[i] as number];
	}
	return order;
}

/** Weights in training, one element a cell: the weight, FTRL's sum, and the root of the sum of squared gradients. */
interface State {
	weights: Float32Array;
	sums: Float32Array;
	roots: Float32Array;
}

/**
 * Learns which page a text asks for: sparse softmax regression over the features. After half the passes only the strongest weights are kept,
 * and the other passes make up for those that went. Memory and work grow with the cells, not with features × pages.
 * @param scale Weight of each feature, multiplied into the result.
 * @param importance Importance of each feature when the strongest weights are chosen.
 * @param pages Number of pages.
 * @param most Maximum number of weights to keep.
 * @returns The cells that were kept, and the weight of each.
 */
export function train(
	examples: readonly Example[],
	cells: Cells,
	scale: Float32Array,
	importance: Float32Array,
	pages: number,
	most: number,
): { cells: Cells; weights: Float32Array } {
	const random = randomNumbers(1);
	const width = (feature: number) => (cells.starts[feature + 1] as number) - (cells.starts[feature] as number);
	const work = examples.reduce((sum, { features }) => features.reduce((all, feature) => all + width(feature), sum), 0);
	const times = Math.max(2, Math.min(epochs, Math.floor(maxWork / work)));
	const half = times >> 1;
	const whole = (length: number): State => ({
		weights: new Float32Array(length),
		sums: new Float32Array(length),
		roots: new Float32Array(length),
	});
	let state = whole(cells.pageOf.length);
	for (let pass = 0; pass < half; pass++) read(examples, cells, scale, pages, state, pull * times, random);
	const kept = strongest(cells, state.weights, importance, most);
	const pick = (from: Float32Array) => Float32Array.from(kept.origins, (cell) => from[cell] as number);
	state = { weights: pick(state.weights), sums: pick(state.sums), roots: pick(state.roots) };
	// Their mean is more stable than the weights of the last pass.
	const means = new Float32Array(state.weights.length);
	for (let pass = half; pass < times; pass++) {
		read(examples, kept.cells, scale, pages, state, pull * times, random);
		for (let cell = 0; cell < means.length; cell++)
			means[cell] = (means[cell] as number) + (state.weights[cell] as number) / (times - half);
	}
	return { cells: kept.cells, weights: means };
}

/** Reads all texts once, in random order, and adjusts the weights after each. */
function read(
	examples: readonly Example[],
	{ starts, pageOf }: Cells,
	scale: Float32Array,
	pages: number,
	{ weights, sums, roots }: State,
	lambda: number,
	random: () => number,
): void {
	const scores = new Float64Array(pages);
	const touched: number[] = [];
	const isTouched = new Uint8Array(pages);
	for (const at of shuffled(examples.length, random)) {
		const { features, page: right, weight } = examples[at] as Example;
		const leftOut = random() * maxDropout;
		const kept = features.filter(() => random() >= leftOut);
		if (kept.length === 0) continue;
		const norm = 1 / Math.sqrt(kept.length);
		for (const page of touched) scores[page] = isTouched[page] = 0;
		touched.length = 0;
		for (const feature of kept) {
			const x = (scale[feature] as number) * norm;
			const end = starts[feature + 1] as number;
			for (let cell = starts[feature] as number; cell < end; cell++) {
				const page = pageOf[cell] as number;
				if (isTouched[page] === 0) {
					isTouched[page] = 1;
					touched.push(page);
				}
				scores[page] = (scores[page] as number) + (weights[cell] as number) * x;
			}
		}
		toGradient(scores, touched, isTouched, right, weight);
		for (const feature of kept) {
			const x = (scale[feature] as number) * norm;
			const end = starts[feature + 1] as number;
			for (let cell = starts[feature] as number; cell < end; cell++) {
				const gradient = (scores[pageOf[cell] as number] as number) * x;
				const before = roots[cell] as number;
				const root = Math.sqrt(before * before + gradient * gradient);
				const sum = (sums[cell] as number) + gradient - ((root - before) / alpha) * (weights[cell] as number);
				roots[cell] = root;
				sums[cell] = sum;
				weights[cell] =
					sum > lambda ? (-(sum - lambda) * alpha) / (beta + root) : sum < -lambda ? (-(sum + lambda) * alpha) / (beta + root) : 0;
			}
		}
	}
}

/**
 * Turns scores, in place, into the gradient: (probability − target) × weight of the example.
 * @param touched The pages that share a feature with the text. On a large site most pages share none: they score zero, and have no weight
 * to adjust.
 */
function toGradient(scores: Float64Array, touched: readonly number[], isTouched: Uint8Array, right: number, weight: number): void {
	let most = 0;
	for (const page of touched) most = Math.max(most, scores[page] as number);
	for (const page of touched) scores[page] = Math.exp((scores[page] as number) - most);
	const none = Math.exp(-most);
	let sum = 0;
	for (let page = 0; page < scores.length; page++) sum += isTouched[page] ? (scores[page] as number) : none;
	const spread = smoothing / scores.length;
	for (const page of touched) scores[page] = ((scores[page] as number) / sum - spread) * weight;
	if (isTouched[right]) scores[right] = (scores[right] as number) - (1 - smoothing) * weight;
}
