import type { Reader } from '../text/terms.ts';
import { type Cells, cellsOf, scaledWeights } from './cells.ts';
import { featuresOf, numbers } from './features.ts';
import { packModel, steps } from './pack.ts';
import { type Example, train } from './train.ts';

/** A text that asks for a page, and its weight among the texts of that page. */
export interface Lesson {
	page: number;
	text: string;
	weight: number;
	/** Set if the text is in another language than the page: the reader of that language. */
	foreign?: Reader | undefined;
}

/**
 * A feature needs this many texts in the page's own language: one that occurs in a single text does not generalize, and one that only
 * other languages use is never typed by readers of this language.
 */
const minimumTexts = 2;
/** Only the strongest weights are kept: the whole model is loaded when the search opens. */
const maxWeights = 25_000;
/** Training texts are read whole; the length limit is for queries. */
const unlimited = Number.POSITIVE_INFINITY;

/**
 * Trains the model that tells which page a text asks for.
 * @param pages Number of pages.
 * @returns The packed model; the same lessons give the same bytes.
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
			features: features.filter((feature) => (own[feature] as number) >= minimumTexts),
			page,
			// Weights are normalized so that every page counts the same, however many texts it has.
			weight: (weight * mean) / (totals[page] as number),
		}),
	);
	// Inverse document frequency: rare features say more.
	const scale = kinds.map((kind, feature) => kind * Math.log(1 + lessons.length / Math.max(1, texts[feature] as number)));
	// Queries use a feature of many texts more often, so its weights matter more than their size tells.
	const importance = scale.map((value, feature) => value * (texts[feature] as number) ** 0.25);
	const { cells, weights } = train(examples, cellsOf(examples, pages), scale, importance, pages, maxWeights);
	return pack(weights, cells, scale, pages);
}

/** Quantizes the weights, and packs them. */
function pack(weights: Float32Array, cells: Cells, scale: Float32Array, pages: number): Uint8Array<ArrayBuffer> {
	const scaled = scaledWeights(cells, weights, scale);
	const strengths = scaled.map(Math.abs).sort();
	// The largest 0.5 % of the weights are clipped, so that the others keep their resolution.
	const step = Math.max(1e-4, Math.round(((strengths[Math.floor(strengths.length * 0.995)] ?? 1) / steps) * 10_000) / 10_000);
	const values = Int8Array.from(scaled, (weight) => Math.max(-steps, Math.min(steps, Math.round(weight / step))));
	const kept = Uint32Array.from(values.keys()).filter((cell) => values[cell] !== 0);
	const rows = new Map<number, [start: number, end: number]>();
	kept.forEach((cell, at) => {
		const feature = cells.featureOf[cell] as number;
		rows.set(feature, [rows.get(feature)?.[0] ?? at, at + 1]);
	});
	return packModel({
		pages,
		step,
		rows,
		pageOf: Uint16Array.from(kept, (cell) => cells.pageOf[cell] as number),
		values: Int8Array.from(kept, (cell) => values[cell] as number),
	});
}
