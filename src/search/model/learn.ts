import type { Reader } from '../text/terms.ts';
import { type Cells, cellsOf } from './cells.ts';
import { featuresOf, numbers } from './features.ts';
import { packModel, type Row, steps } from './pack.ts';
import { type Example, train } from './train.ts';

/** A text that asks for a page, and how much it counts beside the others of that page. */
export interface Lesson {
	page: number;
	text: string;
	weight: number;
	/** Said in another language than that of the page: who reads it. */
	foreign?: Reader | undefined;
}

/** A feature that one text alone has teaches nothing about others; one that only other languages have is not typed by readers of this one. */
const fewestTexts = 2;
/** So many weights are kept, the strongest, for all are loaded when the search is opened. */
const mostWeights = 50_000;
/** Texts are read whole; the limit for queries is not for them. */
const unlimited = Number.POSITIVE_INFINITY;

/**
 * Learns from texts which page they ask for.
 * @returns The packed model; the same bytes for the same lessons.
 */
export function learn(reader: Reader, lessons: readonly Lesson[], pages: number): Uint8Array<ArrayBuffer> {
	const kinds = new Float32Array(numbers);
	const texts = new Uint32Array(numbers);
	const own = new Uint32Array(numbers);
	const totals = new Float64Array(pages);
	const read = lessons.map(({ text, page, weight, foreign }) => {
		const features = featuresOf(foreign ?? reader, text, unlimited);
		for (const [feature, kind] of features) {
			kinds[feature] = kind;
			texts[feature] = (texts[feature] as number) + 1;
			if (!foreign) own[feature] = (own[feature] as number) + 1;
		}
		totals[page] = (totals[page] as number) + weight;
		return { features: Uint32Array.from(features.keys()), page, weight };
	});
	const mean = totals.reduce((sum, total) => sum + total, 0) / pages;
	const examples = read.map(
		({ features, page, weight }): Example => ({
			features: features.filter((feature) => (own[feature] as number) >= fewestTexts),
			page,
			// Every page counts the same, whether many texts ask for it or few.
			weight: (weight * mean) / (totals[page] as number),
		}),
	);
	// What few texts use says more: the inverse document frequency.
	const scale = kinds.map((kind, feature) => kind * Math.log(1 + lessons.length / Math.max(1, texts[feature] as number)));
	const cells = cellsOf(examples, pages);
	return pack(train(examples, cells, scale, pages), cells, pages);
}

/** Rounds the strongest weights to steps, and packs them. */
function pack(weights: Float32Array, { starts, pageOf }: Cells, pages: number): Uint8Array<ArrayBuffer> {
	const strengths = weights
		.filter((weight) => weight !== 0)
		.map(Math.abs)
		.sort()
		.slice(-mostWeights);
	const [weakest = 0] = strengths;
	// Hardly a weight is larger than all steps together.
	const step = Math.max(1e-4, Math.round(((strengths[Math.floor(strengths.length * 0.995)] ?? 1) / steps) * 10_000) / 10_000);
	const rows: Row[] = [];
	for (let feature = 0; feature < numbers; feature++) {
		const cells: Row['cells'][number][] = [];
		for (let cell = starts[feature] as number; cell < (starts[feature + 1] as number); cell++) {
			const weight = weights[cell] as number;
			const value = Math.max(-steps, Math.min(steps, Math.round(weight / step)));
			if (value !== 0 && Math.abs(weight) >= weakest) cells.push({ page: pageOf[cell] as number, value });
		}
		if (cells.length > 0) rows.push({ feature, cells });
	}
	return packModel(pages, step, rows);
}
