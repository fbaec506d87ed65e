import { readEntry, shapeOf } from './entry.ts';
import type { Fields } from './fields.ts';
import type { PastedList } from './list.ts';

const identifying = ['skuid', 'skupartnumber', 'accountskuid'];
const rule = /^\s*-{2,}(?:[\s|+]+-{2,})*\s*$/;
const unit = /^\s*(Enabled|Suspended|Warning|LockedOut)\s*:\s*(\d+)\s*$/i;

/**
 * Reads tables as PowerShell prints them: a line of headings, a line of dashes, a row per licence. Undefined if there is none that has a
 * column naming SKUs. The old Azure AD module prints the units of a row in lines of their own below it.
 */
export function readColumns(lines: readonly string[]): PastedList | undefined {
	const rows: Map<string, unknown>[] = [];
	let columns: Column[] | undefined;
	for (const [index, line] of lines.entries()) {
		const [, name = '', value] = unit.exec(line) ?? [];
		if (rule.test(line)) columns = columnsOf(lines[index - 1] ?? '', line);
		else if (value !== undefined) rows.at(-1)?.set(name.toLowerCase(), value);
		else if (columns && line.trim() !== '' && !rule.test(lines[index + 1] ?? '')) rows.push(cellsOf(line, columns));
	}
	const entries: Fields[] = rows.filter((row) => identifying.some((name) => row.has(name)));
	const licences = entries.map(readEntry).flatMap((entry) => (entry ? [entry.licence] : []));
	return licences.length === 0 ? undefined : { shape: shapeOf(entries), licences };
}

interface Column {
	name: string;
	start: number;
	end: number;
}

/** Columns begin where the dashes do; undefined for a table about something else. */
function columnsOf(headings: string, dashes: string): Column[] | undefined {
	const names = headings.trim().split(/[\s|]+/);
	const starts = [...dashes.matchAll(/-{2,}/g)].map(({ index }) => index);
	const columns = starts.map((start, place) => ({
		name: (names[place] ?? '').toLowerCase(),
		start: place === 0 ? 0 : start,
		end: starts[place + 1] ?? Number.POSITIVE_INFINITY,
	}));
	return names.length === starts.length && columns.some(({ name }) => identifying.includes(name)) ? columns : undefined;
}

/** Cells by words if there are as many as columns, for chats and mails eat spaces; else by place, for string ids may hold spaces. */
function cellsOf(row: string, columns: readonly Column[]): Map<string, unknown> {
	const words = row.trim().split(/\s+/);
	const cells = words.length === columns.length ? words : columns.map(({ start, end }) => row.slice(start, end).trim());
	return new Map(columns.flatMap(({ name }, place) => (cells[place] && !/[{}]/.test(cells[place]) ? [[name, cells[place]] as const] : [])));
}
