import type { Reader } from '../text/terms.ts';
import { featuresOf } from './features.ts';

/** What was learnt: for each feature the pages for and against which it speaks. */
export interface Model {
	/** How many pages there are. */
	pages: number;
	/** What one step of a value is worth. */
	step: number;
	/** Number of a feature → where its pages start and end in the two lists. */
	rows: ReadonlyMap<number, readonly [start: number, end: number]>;
	/** Numbers of pages. */
	pageOf: Uint16Array;
	/** How much the feature speaks for the page, in steps. */
	values: Int8Array;
}

/**
 * How likely each page is what a text asks for.
 * @returns The logarithm of the chance of each page; undefined if the model knows nothing of the text.
 */
export function chances(model: Model, reader: Reader, text: string): Float64Array | undefined {
	const known = [...featuresOf(reader, text).keys()].flatMap((feature) => {
		const row = model.rows.get(feature);
		return row ? [row] : [];
	});
	if (known.length === 0) return undefined;
	const scores = new Float64Array(model.pages);
	const unit = model.step / Math.sqrt(known.length);
	for (const [start, end] of known) {
		for (let at = start; at < end; at++) {
			const page = model.pageOf[at] as number;
			scores[page] = (scores[page] as number) + (model.values[at] as number) * unit;
		}
	}
	const most = scores.reduce((a, b) => Math.max(a, b));
	const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
	return scores.map((score) => score - most - Math.log(sum));
}
