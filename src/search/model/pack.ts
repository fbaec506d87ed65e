import type { Model } from './model.ts';

/** Weights are quantized to this many steps on either side of zero. */
export const steps = 7;

/** A feature and its pages with their weights, pages ascending. */
export interface Row {
	feature: number;
	cells: readonly { page: number; value: number }[];
}

/** Writes unsigned integers as LEB128: seven bits a byte, lowest first. */
function writeNumbers(numbers: Iterable<number>, bytes: number[]): void {
	for (let value of numbers) {
		for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
		bytes.push(value);
	}
}

/** Differences between ascending numbers: they are small and repetitive, so they compress well. */
const differences = (rising: readonly number[]) => rising.map((value, at) => value - (rising[at - 1] ?? 0));

/**
 * Serializes a model: pages, rows and step; then all feature numbers; then the lengths, pages and weights of the rows.
 * @param rows In ascending order of the features.
 */
export function packModel(pages: number, step: number, rows: readonly Row[]): Uint8Array<ArrayBuffer> {
	const bytes: number[] = [];
	// `step` has at most four decimals, so it is restored exactly.
	writeNumbers([pages, rows.length, Math.round(step * 10_000)], bytes);
	writeNumbers(differences(rows.map(({ feature }) => feature)), bytes);
	writeNumbers(
		rows.map(({ cells }) => cells.length),
		bytes,
	);
	for (const { cells } of rows) writeNumbers(differences(cells.map(({ page }) => page)), bytes);
	for (const { cells } of rows)
		writeNumbers(
			cells.map(({ value }) => value + steps),
			bytes,
		);
	return new Uint8Array(bytes);
}

/** Reads what packModel wrote. A damaged file gives a meaningless model, not an error. */
export function unpackModel(bytes: Uint8Array): Model {
	let at = 0;
	const read = () => {
		let [value, unit] = [0, 1];
		for (; (bytes[at] ?? 0) > 127; unit *= 128) value += ((bytes[at++] ?? 0) - 128) * unit;
		return value + (bytes[at++] ?? 0) * unit;
	};
	const [pages, count, step] = [read(), read(), read() / 10_000];
	let feature = 0;
	const features = Array.from({ length: count }, () => {
		feature += read();
		return feature;
	});
	let cells = 0;
	const rows = new Map(
		features.map((own) => {
			const start = cells;
			cells += read();
			return [own, [start, cells] as const];
		}),
	);
	const pageOf = new Uint16Array(cells);
	for (const [start, end] of rows.values())
		for (let cell = start; cell < end; cell++) pageOf[cell] = read() + (cell > start ? (pageOf[cell - 1] as number) : 0);
	return { pages, step, rows, pageOf, values: Int8Array.from({ length: cells }, () => read() - steps) };
}
