import { Coder } from './coder.ts';
import type { Model } from './model.ts';

/** Weights are quantized to this many steps on either side of zero. */
export const steps = 7;

/** Contexts of the coder. Those of cells are followed by one for each length of a row up to `maxLength`. */
const contexts = { head: 0, feature: 1, length: 2, first: 10, next: 20, value: 30 };
const maxLength = 4;

/** Serializes a model, whose rows are in ascending order of the features and the pages. */
export function packModel(model: Model): Uint8Array<ArrayBuffer> {
	const coder = new Coder();
	code(coder, model);
	return coder.finish();
}

/**
 * Reads what packModel wrote.
 * @throws Error if the file is cut off.
 */
export const unpackModel = (bytes: Uint8Array): Model => code(new Coder(bytes));

/** Encodes a model, or decodes one if none is given: both take the same steps. */
function code(coder: Coder, model?: Model): Model {
	const pages = coder.number(contexts.head, model?.pages);
	const count = coder.number(contexts.head, model?.rows.size);
	// `step` has at most four decimals, so it is restored exactly.
	const step = coder.number(contexts.head, model && Math.round(model.step * 10_000)) / 10_000;
	const given = [...(model?.rows ?? [])];
	const rows = new Map<number, [start: number, end: number]>();
	const pageOf: number[] = [];
	const values: number[] = [];
	let feature = 0;
	for (let row = 0; row < count; row++) {
		const [own, range] = given[row] ?? [];
		feature += coder.number(contexts.feature, own && own - feature);
		const start = pageOf.length;
		const length = coder.number(contexts.length, range && range[1] - range[0]);
		const kind = Math.min(length, maxLength);
		// Differences between ascending numbers are small and repetitive, so they take few bits.
		for (let cell = start, page = -1; cell < start + length; cell++) {
			page += 1 + coder.number((page < 0 ? contexts.first : contexts.next) + kind, model && (model.pageOf[cell] as number) - page - 1);
			pageOf.push(page);
			values.push(coder.number(contexts.value + kind, model && (model.values[cell] as number) + steps) - steps);
		}
		rows.set(feature, [start, start + length]);
	}
	return { pages, step, rows, pageOf: Uint16Array.from(pageOf), values: Int8Array.from(values) };
}
