import type { Reader } from '../text/terms.ts';
import { featuresOf } from './features.ts';
import { packModel, steps } from './pack.ts';
import { type Example, train } from './train.ts';

/** A text that asks for a page, and how much it counts beside the others of that page. */
export interface Lesson {
	page: number;
	text: string;
	weight: number;
}

/** A feature that one text alone has teaches nothing about others. */
const fewestTexts = 2;
/** Texts are read whole; the limit for queries is not for them. */
const unlimited = Number.POSITIVE_INFINITY;

/**
 * Learns from texts which page they ask for.
 * @returns The packed model; the same bytes for the same lessons.
 */
export function learn(reader: Reader, lessons: readonly Lesson[], pages: number): Uint8Array<ArrayBuffer> {
	const read = lessons.map(({ text }) => featuresOf(reader, text, unlimited));
	const uses = new Map<number, { texts: number; kind: number }>();
	for (const features of read) {
		for (const [feature, kind] of features) uses.set(feature, { texts: (uses.get(feature)?.texts ?? 0) + 1, kind });
	}
	const known = [...uses].filter(([, { texts }]) => texts >= fewestTexts).sort(([a], [b]) => a - b);
	const place = new Map(known.map(([feature], at) => [feature, at]));
	// What few texts use says more: the inverse document frequency.
	const scale = Float64Array.from(known, ([, { texts, kind }]) => kind * Math.log(1 + lessons.length / texts));
	const totals = new Float64Array(pages);
	for (const { page, weight } of lessons) totals[page] = (totals[page] as number) + weight;
	const mean = totals.reduce((sum, total) => sum + total, 0) / pages;
	const examples = lessons.map(({ page, weight }, at): Example => {
		const features = [...(read[at]?.keys() ?? [])].flatMap((feature) => place.get(feature) ?? []);
		// Every page counts the same, whether many texts ask for it or few.
		return { page, weight: (weight * mean) / (totals[page] as number), features };
	});
	const weights = train(examples, { features: known.length, pages, scale });
	const step = stepOf(weights);
	const rows = known.map(([feature], at) => ({
		feature,
		cells: Array.from({ length: pages }, (_, page) => ({
			page,
			value: Math.max(-steps, Math.min(steps, Math.round((weights[at * pages + page] as number) / step))),
		})).filter(({ value }) => value !== 0),
	}));
	return packModel(
		pages,
		step,
		rows.filter(({ cells }) => cells.length > 0),
	);
}

/** The size of a step: so that hardly a weight is larger than all steps together. */
function stepOf(weights: Float32Array): number {
	const sizes = weights
		.filter((weight) => weight !== 0)
		.map(Math.abs)
		.sort();
	return Math.max(1e-4, Math.round(((sizes[Math.floor(sizes.length * 0.995)] ?? 1) / steps) * 10_000) / 10_000);
}
