import { foldName, headingsOf, type Line, type Vocabulary } from './model.ts';

/** A column of a printed table: the checker's name for it, its heading, and the places on a line that belong to it. */
export interface Column {
	key: string;
	name: string;
	start: number;
	end: number;
}

const ruleSigns = /^[\s-]+$/;
/** Whether a line consists of dashes, which separate headings from rows. */
export const isRule = (text: string) => text.includes('--') && ruleSigns.test(text);

/** Columns of a table, and the index of its first row. */
export interface Head {
	columns: Column[];
	next: number;
}

/** The columns of a table whose headings begin at a line; undefined if there are none that identify a record. */
export function columnsAt(lines: readonly Line[], at: number, vocabulary: Vocabulary): Head | undefined {
	const heading = lines[at]?.text ?? '';
	if (heading.trim() === '' || heading.length > 2000 || isRule(heading)) return undefined;
	// Headings that were too long are split over two lines.
	for (const count of [1, 2]) {
		const headings = lines.slice(at, at + count).map(({ text }) => text);
		const rule = lines[at + count]?.text ?? '';
		if (isRule(rule) && rule.length < 4000 && headings[1]?.trim() !== '')
			return headed(byDashes(headings, rule), at + count + 1, vocabulary);
	}
	// A single heading of several words, whose cells are on separate lines.
	if (heading.includes('\t') || (heading.length < 120 && vocabulary.field(foldName(heading)) !== undefined)) return undefined;
	// PowerShell separates columns by one space, and names of several words also contain single spaces.
	const apart = spread(heading, /\S+/g, vocabulary) ?? spread(heading, /\S+(?: \S+)*/g, vocabulary);
	return apart && apart.length > 1 ? headed(apart, at + 1, vocabulary) : undefined;
}

type Place = Omit<Column, 'key'>;

/** The names in a heading without dashes; undefined as soon as one is unknown, because this runs for every line of a long list. */
function spread(heading: string, name: RegExp, vocabulary: Vocabulary): Place[] | undefined {
	const places: Place[] = [];
	for (let found = name.exec(heading); found; found = name.exec(heading)) {
		if (vocabulary.field(foldName(found[0])) === undefined) return undefined;
		places.push({ name: found[0], start: found.index, end: name.lastIndex });
	}
	return places;
}

/** The columns with the checker's names for them; undefined if none of them identifies a record. */
function headed(places: readonly Place[], next: number, vocabulary: Vocabulary): Head | undefined {
	const { keys, identified } = headingsOf(
		places.map(({ name }) => name),
		vocabulary,
	);
	return identified ? { columns: places.map((place, index) => ({ ...place, key: keys[index] ?? '' })), next } : undefined;
}

function byDashes(headings: readonly string[], dashes: string): Place[] {
	const runs = [...dashes.matchAll(/-+/g)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
	const [heading = ''] = headings;
	const words = heading.trim().split(/\s+/);
	const sliced = runs.map(({ start, end }) => headings.map((line) => line.slice(start, end).trim()).join(''));
	// If spaces were collapsed, headings are not above their dashes.
	const shifted =
		sliced.some((name) => name === '') ||
		runs.some(({ start }) => start > 0 && /\S/.test(heading.charAt(start - 1)) && /\S/.test(heading.charAt(start)));
	return runs.map((run, index) => ({
		...run,
		name: shifted && words.length === runs.length ? (words[index] ?? '') : (sliced[index] ?? ''),
	}));
}
