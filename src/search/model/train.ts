import type { Cells } from './cells.ts';

/** A text that stands for a page: its features, the number of the page, and how much it counts. */
export interface Example {
	features: Uint32Array;
	page: number;
	weight: number;
}

/** FTRL-proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013): step, its start, and the pull towards zero at each reading. */
const [alpha, beta, pull] = [0.5, 1, 0.2];
const epochs = 10;
/** So many times texts are read at most: a large site has enough of them to read each once. */
const mostReadings = 300_000;
/** At most this share of an example's features is left out at a time, so that every word learns to stand alone. */
const mostLeftOut = 0.7;
/** Share of certainty that is spread over all pages: near pages share their words. */
const smoothing = 0.2;

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
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
 * Learns which page a text asks for: softmax regression over the features, many of whose weights become zero. Work and memory grow with
 * the cells, not with features times pages.
 * @param scale How much each feature counts before anything is learnt.
 * @returns The weight of each cell; what a feature counts is in it.
 */
export function train(examples: readonly Example[], { starts, pageOf }: Cells, scale: Float32Array, pages: number): Float32Array {
	const random = randomNumbers(1);
	const [weights, sums, squares] = [0, 1, 2].map(() => new Float32Array(pageOf.length)) as [Float32Array, Float32Array, Float32Array];
	const scores = new Float64Array(pages);
	const times = Math.max(1, Math.min(epochs, Math.floor(mostReadings / examples.length)));
	const lambda = pull * times;
	// The mean of the second half of the readings swings less than the last one.
	const half = times >> 1;
	const means = new Float32Array(pageOf.length);
	for (let epoch = 0; epoch < times; epoch++) {
		for (const at of shuffled(examples.length, random)) {
			const { features, page: right, weight } = examples[at] as Example;
			const leftOut = random() * mostLeftOut;
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

/** Turns scores of pages into how far their chances are from what they should be, times the weight of the example. */
function toGradient(scores: Float64Array, right: number, weight: number): void {
	const most = scores.reduce((a, b) => Math.max(a, b));
	// On a large site most pages share no feature with the text: one sum serves all of them.
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
