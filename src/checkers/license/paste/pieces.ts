import type { PasteWords } from './words.ts';

/** Possible separators of names. None is certain: names of products also contain plus signs and commas. */
const between = /\s+\+\s+|\+(?=[A-Z])|\t|\s{2,}|\s*[,;|、，；]\s*/g;
const separators = /\t|\s{2,}|\s*[,;|、，；]\s*/;
/** Maximum number of pieces in a name; Microsoft's list needs three. */
const maxJoined = 5;
/** Leftovers of copying around a name. */
const bullets = /^[\s\-*•·"'`>]+|^\d{1,3}[.)]\s+|[\s"'`,;、，；]+$/g;

/** A line without its bullet, quotes and trailing comma. */
export const bare = (text: string): string => text.replace(bullets, '').trim();

/** Cells of a line: a plus sign is not a separator. */
export const cellsOf = (line: string): string[] => line.split(separators).map(bare);

/** A known name and what else is in its piece. */
export interface Named {
	name: string;
	/** Words before and after the name that are not part of a count. */
	rest: string;
	/** `25 x`, `(25)`, ` 25` */
	number?: number;
}

/** The names in a line. */
export interface Pieces {
	known: Named[];
	/** Text between them; parts joined by a plus sign are one. */
	others: string[];
}

/** Known names and other text of a cell that lists several. */
export function namesIn(line: string, words: PasteWords): { known: string[]; others: string[] } {
	const { known, others } = piecesOf(line, words);
	return { known: known.map(({ name }) => name), others: others.filter((text) => text !== '') };
}

/** Finds the known names in a line, the longest at each position. */
export function piecesOf(line: string, words: PasteWords): Pieces {
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
		const length = Math.min(maxJoined, starts.length - at);
		const lengths = Array.from({ length }, (_, place) => length - place);
		const exact = lengths
			.map((taken) => ({ taken, named: nameIn(slice(at, at + taken - 1), words) }))
			.find(({ named }) => named !== undefined);
		const among = exact ? undefined : nameAmong(slice(at, at), words);
		const hit = exact ?? (among && { taken: 1, named: among });
		if (hit?.named) {
			close(at - 1);
			found.known.push(hit.named);
		} else {
			unknownFrom ??= at;
			if (!joined[at]) close(at);
		}
		at += hit?.taken ?? 1;
	}
	close(starts.length - 1);
	return found;
}

const before = /^(\d{1,9})\s*(?:[x×✕*]\s*|\s)/i;
const behind = /[\s:–—-]*[([]?\s*[x×]?\s*(\d{1,9})\s*[)\]]?$/i;

/** A text without a leading count, and the count. */
function withoutCount(text: string): { counted: string; number?: { number: number } } {
	const [all = '', number] = before.exec(text) ?? [];
	return { counted: text.slice(all.length), ...(number !== undefined && { number: { number: Number(number) } }) };
}

/** A known name, possibly with a count: `25 x Microsoft 365 E3`, `Microsoft 365 E3 (25)`, `ENTERPRISEPACK 25`. */
function nameIn(text: string, words: PasteWords): Named | undefined {
	if (text === '' || text.length > 200) return undefined;
	if (words.licence(text)) return { name: text, rest: '' };
	const { counted, number } = withoutCount(text);
	if (number && words.licence(counted)) return { name: counted, rest: '', ...number };
	const last = behind.exec(counted);
	const plain = counted.slice(0, last?.index);
	return last && words.licence(plain) ? { name: plain, rest: '', number: Number(last[1]) } : undefined;
}

/** Maximum number of words of a piece that is searched for a name; a longer one is a sentence. */
const maxWords = 14;
const boundary = /^[\s:(\u005b–—-]+|[\s:)\]–—-]+$/g;

/** A name with other words around it: `Microsoft 365 E3 (suspended)`, `SPE_E3: 25 seats`. Short names (E3) only match alone. */
function nameAmong(text: string, words: PasteWords): Named | undefined {
	if (text.length > 200) return undefined;
	const { counted, number } = withoutCount(text);
	const tokens = counted.match(/[\s)\]]?[^\s:()[\]]*[:([]?|[\s\S]/g)?.filter((token) => token !== '') ?? [];
	if (tokens.length > 2 * maxWords + 1 || tokens.length < 2) return undefined;
	for (let start = 0; start < tokens.length; start++) {
		for (let end = tokens.length; end > start; end--) {
			const name = tokens.slice(start, end).join('').replace(boundary, '');
			if (name.length < 4 || !words.fullName(name)) continue;
			const rest = [tokens.slice(0, start).join(''), tokens.slice(end).join('')]
				.map((piece) => piece.replace(boundary, '').trim())
				.filter((piece) => piece !== '');
			return { name, rest: rest.join(' '), ...number };
		}
	}
	return undefined;
}
