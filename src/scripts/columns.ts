/**
 * Sets rows of a table under each other.
 * @param right Numbers of the columns, from 0, that are set to the right.
 * @returns Lines of equal columns.
 */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const cell = (text: string, column: number) => {
		const width = widths[column] ?? 0;
		return right.includes(column) ? text.padStart(width) : text.padEnd(width);
	};
	return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
