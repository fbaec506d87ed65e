import { dump } from 'js-yaml';

type Rows = readonly (readonly string[])[];

/** A table as Format-Table prints it; the columns marked in `right` are right-aligned. */
export function printTable(rows: Rows, heads: readonly string[], right: readonly boolean[] = []): string {
	const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length)));
	const pad = (text: string, at: number) => (right[at] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0));
	const line = (cells: readonly string[]) => cells.map(pad).join(' ').trimEnd();
	return ['', line(heads), line(heads.map((name) => '-'.repeat(name.length))), ...rows.map(line), '', ''].join('\n');
}

/** A list as Format-List prints it. */
export function printList(rows: Rows, heads: readonly string[]): string {
	const width = Math.max(...heads.map((name) => name.length));
	return `\n${rows.map((row) => heads.map((name, at) => `${name.padEnd(width)} : ${row[at] ?? ''}`).join('\n')).join('\n\n')}\n\n`;
}

/** What separates the cells of delimited text, by name. */
export const separators = [
	['comma', ','],
	['semicolon', ';'],
	['tab', '\t'],
	['bar', '|'],
] as const;

/** Delimited text, such as CSV. */
export function printDelimited(rows: Rows, heads: readonly string[], separator: string, quotes = false): string {
	const line = (cells: readonly string[]) => cells.map((cell) => (quotes || cell.includes(separator) ? `"${cell}"` : cell)).join(separator);
	return [line(heads), ...rows.map(line)].join('\n');
}

/** A table in Markdown. */
export function printMarkdown(rows: Rows, heads: readonly string[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** As `az` prints with `-o yaml`. */
export const az = (value: unknown, more: object = {}) =>
	dump(value, { noRefs: true, noArrayIndent: true, sortKeys: true, lineWidth: -1, ...more });

/** Indented JSON, as most tools print it. */
export const pretty = (value: unknown) => JSON.stringify(value, null, 2);

/** The same value with PowerShell's PascalCase property names. */
export const pascal = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(pascal)
		: typeof value === 'object' && value !== null
			? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.charAt(0).toUpperCase() + key.slice(1), pascal(inner)]))
			: value;
