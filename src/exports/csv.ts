/**
 * Keeps spreadsheets from running a cell as a formula: names come from pastes. With a decimal comma, spreadsheets also split cells at
 * semicolons, so text after one is guarded as well. Text that looks like a guarded one is guarded again, so that a parser can restore what
 * was written.
 */
const harmless = (text: string) => text.replace(/(^|[;\t\r\n])(?=\s*'*\s*[=+\-@＝＋－＠\t\r])/g, "$1'");

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as lines of CSV (RFC 4180), each with its line end. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map((text) => cell(harmless(text))).join(',')}\r\n`).join('');

/** Rows as a CSV file with a byte order mark; without it Excel misreads Chinese. */
export const toCsv = (rows: readonly (readonly string[])[]): string => `\ufeff${csvLines(rows)}`;
