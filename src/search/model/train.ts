/** A text that stands for a page: the numbers of its features, the number of the page, and how much it counts. */
export interface Example {
	features: readonly number[];
	page: number;
	weight: number;
}

export interface Training {
	features: number;
	pages: number;
	/** How much each feature counts before anything is learnt. */
	scale: Float64Array;
}

/** FTRL-proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013): step, its start, and the pull towards zero. */
const [alpha, beta, lambda] = [0.5, 1, 4];
const epochs = 10;
/** At most this share of an example's features is left out at a time, so that every word learns to stand alone. */
const mostLeftOut = 0.7;
/** Share of certainty that is spread over all pages: near pages share their words. */
const smoothing = 0.1;

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
 * Learns which page a text asks for: softmax regression over the features, most of whose weights become zero.
 * @returns One weight for each feature and page, row by row; what a feature counts is in it.
 */
export function train(examples: readonly Example[], { features, pages, scale }: Training): Float32Array {
	const random = randomNumbers(1);
	const [weights, sums, squares] = [0, 1, 2].map(() => new Float32Array(features * pages)) as [Float32Array, Float32Array, Float32Array];
	const chance = new Float64Array(pages);
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const at of shuffled(examples.length, random)) {
			const { features: all, page: right, weight } = examples[at] as Example;
			const leftOut = random() * mostLeftOut;
			const kept = all.filter(() => random() >= leftOut);
			if (kept.length === 0) continue;
			const norm = 1 / Math.sqrt(kept.length);
			chance.fill(0);
			for (const feature of kept) {
				const x = (scale[feature] as number) * norm;
				const row = feature * pages;
				for (let page = 0; page < pages; page++) chance[page] = (chance[page] as number) + (weights[row + page] as number) * x;
			}
			toGradient(chance, right, weight);
			for (const feature of kept) {
				const x = (scale[feature] as number) * norm;
				const row = feature * pages;
				for (let page = 0; page < pages; page++) {
					const cell = row + page;
					const gradient = (chance[page] as number) * x;
					const before = squares[cell] as number;
					const after = before + gradient * gradient;
					squares[cell] = after;
					const root = Math.sqrt(after);
					const sum = (sums[cell] as number) + gradient - ((root - Math.sqrt(before)) / alpha) * (weights[cell] as number);
					sums[cell] = sum;
					weights[cell] =
						sum > lambda ? (-(sum - lambda) * alpha) / (beta + root) : sum < -lambda ? (-(sum + lambda) * alpha) / (beta + root) : 0;
				}
			}
		}
	}
	for (let feature = 0; feature < features; feature++) {
		for (let page = 0; page < pages; page++)
			weights[feature * pages + page] = (weights[feature * pages + page] as number) * (scale[feature] as number);
	}
	return weights;
}

/** Turns scores of pages into how far their chances are from what they should be, times the weight of the example. */
function toGradient(scores: Float64Array, right: number, weight: number): void {
	let most = Number.NEGATIVE_INFINITY;
	for (const score of scores) most = Math.max(most, score);
	let sum = 0;
	for (let page = 0; page < scores.length; page++) {
		scores[page] = Math.exp((scores[page] as number) - most);
		sum += scores[page] as number;
	}
	for (let page = 0; page < scores.length; page++) {
		const wanted = (page === right ? 1 - smoothing : 0) + smoothing / scores.length;
		scores[page] = ((scores[page] as number) / sum - wanted) * weight;
	}
}
