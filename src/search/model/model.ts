import type { Reader } from '../text/terms.ts';
import { featuresOf } from './features.ts';

/** The trained model: for each feature the pages that it speaks for or against. */
export interface Model {
	/** Number of pages. */
	pages: number;
	/** Value of one quantization step. */
	step: number;
	/** Feature number → start and end (exclusive) of its range in `pageOf` and `values`. */
	rows: ReadonlyMap<number, readonly [start: number, end: number]>;
	/** Page numbers. */
	pageOf: Uint16Array;
	/** Weight of the feature for the page, in quantization steps; negative speaks against the page. */
	values: Int8Array;
}

/**
 * The probability that a text asks for a page, for each page.
 * @param isKnown Whether the index has a name; its parts are then left out.
 * @returns Natural logarithms of the probabilities, by page number; undefined if the text has no feature that the model knows.
 */
export function chances(model: Model, reader: Reader, text: string, isKnown?: (name: string) => boolean): Float64Array | undefined {
	const known = [...featuresOf(reader, text, undefined, isKnown).keys()].flatMap((feature) => {
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
