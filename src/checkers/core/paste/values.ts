import { foldName } from './model.ts';

/** The fields of an object in a document, by name. */
export type Properties = Readonly<Record<string, unknown>>;

/** Whether a value of a document is an object, and no list. */
export const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a list as PowerShell prints it, `{a, b}`, or a single value. `whole` is false if it was truncated (`…`). */
export function printedList(written: string): { items: string[]; whole: boolean } {
	const text = written.replace(/\s*\n\s*/g, ' ').trim();
	const inner = /^\{.*\}$/.test(text) || /^\[.*\]$/.test(text) ? text.slice(1, -1) : text.replace(/^\{/, '');
	const cut = isCut(inner) || (/^\{/.test(text) && !text.endsWith('}'));
	const items = inner
		.split(/[,;|]\s*|\s{2,}/)
		.map((item) => item.trim().replace(/^["']|["']$/g, ''))
		.filter((item) => item !== '' && !/^(?:\.{3}|…)$/.test(item));
	return { items, whole: !cut };
}

/** A line that begins with an omission which somebody marked. */
export const omission = /^\s*\[?(?:\.{3}|…)/;

/** Whether a printed value was truncated. */
export const isCut = (written: string): boolean => /(?:\.{3}|…)\s*[}\]]?\s*$/.test(written);

/**
 * The fields of an object that PowerShell printed on one or several lines: `@{Name=value; Name=value}`, `class X { Name: value }`.
 * Undefined for anything else, such as a type name. Work is linear in the length.
 */
export function printedObject(written: string): Map<string, string> | undefined {
	const text = written.trim();
	const open = text.indexOf('{');
	if (open < 0 || !text.endsWith('}') || !/^(?:@|class\s+[\w.]+\s*|\[?[\w.]*\]?\s*)?$/.test(text.slice(0, Math.min(open, 200))))
		return undefined;
	const fields = new Map<string, string>();
	for (const piece of text.slice(open + 1, -1).split(/[;\n]|,\s(?=\w+\s*[=:])/)) {
		if (piece.trim() === '') continue;
		const at = piece.search(/[=:]/);
		if (at < 1) return undefined;
		fields.set(foldName(piece.slice(0, at)), piece.slice(at + 1).trim());
	}
	return fields.size > 0 ? fields : undefined;
}
