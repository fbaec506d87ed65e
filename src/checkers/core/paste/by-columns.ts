import { foldName, type Vocabulary } from './model.ts';
import { isObject, type Properties } from './values.ts';

/** The rows of a table that a document writes by its columns. */
export interface RowsOfColumns {
	rows: Properties[];
	/** False if the columns differ in length, so that their cells cannot be matched; then there are no rows. */
	whole: boolean;
}

/** Maximum number of fields beside the columns that are repeated in each row. */
const mostBeside = 50;

const isText = (value: unknown) => typeof value === 'string';

/** The cells of a column: a list, or an object by the numbers of the rows (`to_json` of pandas). */
function cellsOf(column: unknown): readonly unknown[] | undefined {
	if (Array.isArray(column)) return column;
	if (!isObject(column)) return undefined;
	const numbers = Object.keys(column);
	return numbers.length > 0 && numbers.every((number) => /^\d{1,7}$/.test(number)) ? Object.values(column) : undefined;
}

/**
 * Turns a table that is written by its columns into rows: `{"name": ["a", "b"], "state": ["c", "d"]}`, the same with
 * `{"0": "a", "1": "b"}`, and `{"columns": ["name", "state"], "data": [["a", "c"], ["b", "d"]]}`.
 * @returns undefined for any other object; work is linear in its size.
 */
export function rowsOfColumns(object: Properties, { field, identifies }: Vocabulary): RowsOfColumns | undefined {
	const isAbout = (name: string) => identifies(field(foldName(name)) ?? '');
	const entries = Object.entries(object);
	const apart = rowsUnderNames(
		entries.map(([, value]) => value),
		isAbout,
	);
	if (apart) return apart;
	const columns = entries.flatMap(([name, value]) => {
		const cells = cellsOf(value);
		return cells ? [{ name, cells }] : [];
	});
	const [about] = columns.filter(({ name, cells }) => isAbout(name) && cells.some(isText));
	// Two lists of names, such as active and eligible roles, are no table.
	if (!about || !columns.some(({ name }) => !isAbout(name) && field(foldName(name)) !== undefined)) return undefined;
	if (columns.some(({ cells }) => cells.length !== about.cells.length)) return { rows: [], whole: false };
	const beside = entries.filter(([, value]) => cellsOf(value) === undefined).slice(0, mostBeside);
	const rows = about.cells.map((_, row) =>
		Object.fromEntries([...beside, ...columns.map(({ name, cells }) => [name, cells[row]] as const)]),
	);
	return { rows, whole: true };
}

/** A list of names and a list of rows, as databases answer: names are texts, or objects with a `name`. */
function rowsUnderNames(values: readonly unknown[], isAbout: (name: string) => boolean): RowsOfColumns | undefined {
	const lists = values.filter((value) => Array.isArray(value));
	const cells = lists.find((list) => list.length > 0 && list.every((row) => Array.isArray(row))) as unknown[][] | undefined;
	if (!cells) return undefined;
	const names = lists
		.filter((list) => list.length === cells[0]?.length)
		.map((list) => list.map((one) => (isObject(one) ? one['name'] : one)))
		.find((list) => list.every(isText) && list.some(isAbout)) as string[] | undefined;
	if (!names) return undefined;
	if (cells.some(({ length }) => length !== names.length)) return { rows: [], whole: false };
	return { rows: cells.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]]))), whole: true };
}
