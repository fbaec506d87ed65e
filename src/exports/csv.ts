/**
 * A cell that a spreadsheet would take for a formula is kept as text: names come from pastes. In countries that write a comma in numbers
 * a spreadsheet begins a new cell at each semicolon, so what follows one is looked at as well.
 * Text that begins like a guarded one is guarded again, so that a reader gets back what was written.
 */
const harmless = (text: string) => text.replace(/(^|[;\t\r\n])(?=\s*'*\s*[=+\-@＝＋－＠\t\r])/g, "$1'");

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as lines of CSV (RFC 4180), each with its end. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map((text) => cell(harmless(text))).join(',')}\r\n`).join('');

/** Rows as a CSV file with a byte order mark, without which Excel reads Chinese wrongly. */
export const toCsv = (rows: readonly (readonly string[])[]): string => `\ufeff${csvLines(rows)}`;
