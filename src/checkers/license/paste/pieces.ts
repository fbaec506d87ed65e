import type { Known } from './lines.ts';

/** What stands between names. Products have plus signs and commas in their names too, so none of it separates for certain. */
const between = /\s+\+\s+|\t|\s{2,}|\s*[,;|、，；]\s*/g;
const separators = /\t|\s{2,}|\s*[,;|、，；]\s*/;
/** Most pieces that one name is made of; Microsoft's list needs three. */
const mostJoined = 5;
/** What copying leaves around a name. */
const bullets = /^[\s\-*•·"'`>]+|^\d{1,3}[.)]\s+|[\s"'`,;、，；]+$/g;

/** A line without its bullet, quotes and last comma. */
export const bare = (text: string): string => text.replace(bullets, '').trim();

/** Cells of a line: a plus sign does not end one. */
export const cellsOf = (line: string): string[] => line.split(separators).map(bare);

/** The names in a line. */
export interface Pieces {
	known: string[];
	/** What stands between them, parts joined by a plus sign in one. */
	others: string[];
}

/** Finds the names that are known in a line, at each place the longest. */
export function piecesOf(line: string, known: Known): Pieces {
	const starts = [0];
	const ends: number[] = [];
	const joined: boolean[] = [];
	for (const { 0: separator, index } of line.matchAll(between)) {
		ends.push(index);
		starts.push(index + separator.length);
		joined.push(separator.trim() === '+');
	}
	ends.push(line.length);
	const slice = (first: number, last: number) => bare(line.slice(starts[first], ends[last]));
	const found: Pieces = { known: [], others: [] };
	let unknownFrom: number | undefined;
	const close = (last: number) => {
		if (unknownFrom !== undefined) found.others.push(slice(unknownFrom, last));
		unknownFrom = undefined;
	};
	for (let at = 0; at < starts.length; ) {
		const length = Math.min(mostJoined, starts.length - at);
		const lengths = Array.from({ length }, (_, place) => length - place);
		const hit = lengths.map((taken) => ({ taken, name: nameIn(slice(at, at + taken - 1), known) })).find(({ name }) => name !== undefined);
		if (hit?.name !== undefined) {
			close(at - 1);
			found.known.push(hit.name);
		} else {
			unknownFrom ??= at;
			if (!joined[at]) close(at);
		}
		at += hit?.taken ?? 1;
	}
	close(starts.length - 1);
	return found;
}

/** A known name, also with its count: `25 x Microsoft 365 E3`, `Microsoft 365 E3 (25)`, `ENTERPRISEPACK 25`. */
function nameIn(text: string, known: Known): string | undefined {
	if (known.licence(text)) return text;
	const uncounted = text.replace(/^\d+\s*[x×]?\s+/i, '').replace(/[\s:]+[([]?\d+[)\]]?$/, '');
	return uncounted !== text && known.licence(uncounted) ? uncounted : undefined;
}
