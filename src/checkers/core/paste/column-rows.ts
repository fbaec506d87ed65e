import type { Column } from './column-heads.ts';
import type { PasteRecord, Vocabulary } from './model.ts';

/** A row to which lines below may still add something. */
export interface OpenRow extends PasteRecord {
	fields: Map<string, unknown>;
}

/** Whether a cell is a complete value of a column in which the row above already has one: then it begins a new row. */
const isAnother = (key: string, cell: string, { fields }: OpenRow, { whole }: Vocabulary): boolean =>
	cell !== '' && whole !== undefined && whole(key, cell) && whole(key, String(fields.get(key) ?? ''));

/** Whether a line has text in every column in which the row above has some: a wrapped row continues in some columns only. */
const fillsTheSame = ({ fields }: OpenRow, columns: readonly Column[], cells: readonly string[]): boolean =>
	columns.every(({ key }, index) => (fields.get(key) === '') === (cells[index] === ''));

const hasFirstOnly = (cells: readonly string[]): boolean => cells.every((cell, index) => index === 0 || cell === '');

/** Whether a line is not a row itself: it has no identifying cell, or only its first cell has text. */
const isPiece = (columns: readonly Column[], cells: readonly string[], { identifies }: Vocabulary): boolean =>
	columns.length > 2 && (hasFirstOnly(cells) || columns.every(({ key }, index) => !identifies(key) || cells[index] === ''));

/**
 * What a line below a row is: a row of its own, the continuation of cells that -Wrap broke, or a piece of the row that cannot be a row
 * itself.
 */
export const rowOrPiece = (
	above: OpenRow,
	columns: readonly Column[],
	cells: readonly string[],
	vocabulary: Vocabulary,
): 'row' | 'continuation' | 'piece' =>
	cells[0] === '' &&
	!fillsTheSame(above, columns, cells) &&
	!columns.some(({ key }, index) => isAnother(key, cells[index] ?? '', above, vocabulary))
		? 'continuation'
		: isPiece(columns, cells, vocabulary)
			? 'piece'
			: 'row';

/** Whether a line has only a first cell, and the one above fills its whole column, so that -Wrap continues it below. */
export const fillsItsColumn = ({ fields }: OpenRow, [first, second]: readonly Column[], cells: readonly string[]): boolean => {
	const lines = String(fields.get(first?.key ?? '') ?? '').split('\n');
	return hasFirstOnly(cells) && (lines[lines.length - 1]?.length ?? 0) >= (second?.start ?? 0) - (first?.start ?? 0) - 3;
};

/** Adds the text of a line to the cells of the row above. */
export function appendTo(record: OpenRow, columns: readonly Column[], cells: readonly string[]): void {
	for (const [index, { key }] of columns.entries()) {
		const more = cells[index] ?? '';
		const before = String(record.fields.get(key) ?? '');
		if (more !== '') record.fields.set(key, before === '' ? more : `${before}\n${more}`);
	}
}
