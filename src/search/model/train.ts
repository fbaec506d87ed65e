import type { Cells } from './cells.ts';

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
const epochs = 10;
/** Maximum number of training steps: a large site has enough texts to read each of them once. */
const maxReadings = 300_000;
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

/**
 * Learns which page a text asks for: sparse softmax regression over the features. Memory and work grow with the cells, not with features ×
 * pages.
 * @param scale Weight of each feature, multiplied into the result.
 * @param pages Number of pages.
 * @returns The weight of each cell.
 */
export function train(examples: readonly Example[], { starts, pageOf }: Cells, scale: Float32Array, pages: number): Float32Array {
	const random = randomNumbers(1);
	const [weights, sums, squares] = [0, 1, 2].map(() => new Float32Array(pageOf.length)) as [Float32Array, Float32Array, Float32Array];
	const scores = new Float64Array(pages);
	const times = Math.max(1, Math.min(epochs, Math.floor(maxReadings / examples.length)));
	const lambda = pull * times;
	// The mean over the second half of the passes is more stable than the weights of the last pass.
	const half = times >> 1;
	const means = new Float32Array(pageOf.length);
	for (let epoch = 0; epoch < times; epoch++) {
		for (const at of shuffled(examples.length, random)) {
			const { features, page: right, weight } = examples[at] as Example;
			const leftOut = random() * maxDropout;
			const kept = features.filter(() => random() >= leftOut);
			if (kept.length === 0) continue;
			const norm = 1 / Math.sqrt(kept.length);
			scores.fill(0);
			for (const feature of kept) {
				const x = (scale[feature] as number) * norm;
				const end = starts[feature + 1] as number;
				for (let cell = starts[feature] as number; cell < end; cell++) {
					const page = pageOf[cell] as number;
					scores[page] = (scores[page] as number) + (weights[cell] as number) * x;
				}
			}
			toGradient(scores, right, weight);
			for (const feature of kept) {
				const x = (scale[feature] as number) * norm;
				const end = starts[feature + 1] as number;
				for (let cell = starts[feature] as number; cell < end; cell++) {
					const gradient = (scores[pageOf[cell] as number] as number) * x;
					const before = squares[cell] as number;
					const after = before + gradient * gradient;
					squares[cell] = after;
					const root = Math.sqrt(after);
					const sum = (sums[cell] as number) + gradient - ((root - Math.sqrt(before)) / alpha) * (weights[cell] as number);
					sums[cell] = sum;
					weights[cell] = Math.abs(sum) > lambda ? (-(sum - Math.sign(sum) * lambda) * alpha) / (beta + root) : 0;
				}
			}
		}
		if (epoch >= half) for (const [cell, weight] of weights.entries()) means[cell] = (means[cell] as number) + weight / (times - half);
	}
	for (let feature = 0; feature < scale.length; feature++) {
		for (let cell = starts[feature] as number; cell < (starts[feature + 1] as number); cell++)
			means[cell] = (means[cell] as number) * (scale[feature] as number);
	}
	return means;
}

/** Turns the scores of the pages, in place, into the gradient: (probability − target) × weight of the example. */
function toGradient(scores: Float64Array, right: number, weight: number): void {
	const most = scores.reduce((a, b) => Math.max(a, b));
	// On a large site most pages share no feature with the text and score zero: their sum is computed once.
	const none = Math.exp(-most);
	let sum = 0;
	for (let page = 0; page < scores.length; page++) {
		const score = scores[page] as number;
		scores[page] = score === 0 ? none : Math.exp(score - most);
		sum += scores[page] as number;
	}
	for (let page = 0; page < scores.length; page++) {
		const wanted = (page === right ? 1 - smoothing : 0) + smoothing / scores.length;
		scores[page] = ((scores[page] as number) / sum - wanted) * weight;
	}
}
