import type { UnreadCell, WrittenLicence } from '../licence.ts';
import { label } from '../text.ts';
import { count, ofAll } from './fields.ts';
import { bare, cellsOf, type Named, namesIn, piecesOf } from './pieces.ts';
import { dated, isHarmless, strangers, unknownName } from './unknown.ts';
import type { PasteWords } from './words.ts';

/** Longer than any line about a licence. */
export const longestLine = 400;

/** Whether words say that a licence does not fully count, or name a plan: such text must not be ignored as prose. */
export function weakens(text: string, words: PasteWords): boolean {
	return text.length <= longestLine && words.worse(text);
}

/** Reads the licences in one line. plain: it is one unknown string id and nothing else, which is no word that weakens either. */
export function readLine(full: string, words: PasteWords): { known: WrittenLicence[]; unknown: WrittenLicence[]; plain?: true } {
	const cleaned = bare(full);
	const line = cleaned.replace(/^[\w.-]{1,80}:(?=\S)/, '');
	if (words.licence(cleaned)) return { known: [{ name: cleaned }], unknown: [] };
	// Fast path for an unknown string id alone on its line: a tenant may list a hundred thousand.
	if (line === cleaned && /^[A-Z][A-Z0-9_]+$/.test(line) && !words.isWord(line))
		return { known: [], unknown: [{ sku: label(line) }], plain: true };
	const cells = cellsOf(line);
	const pieces = piecesOf(line, words);
	// `tenant:NAME 25 0 22`, with or without its runs of spaces: one word, then numbers.
	const numbers = /^(\S+)((?:\s+\d+)+)$/.exec(line);
	const row = line !== cleaned ? numbers?.[1] : undefined;
	const names: Named[] = pieces.known.length === 0 && row !== undefined ? [{ name: row, rest: '' }] : pieces.known;
	if (names.length === 0) return { known: [], unknown: unknownName(line, cells, words) };
	if (row !== undefined) {
		const counts = numbers?.[2]?.trim().split(/\s+/).map(count) ?? [];
		const [enabled, warning, consumed] = counts;
		const whole = enabled !== undefined && warning !== undefined && counts.length === 3;
		const entry: WrittenLicence = {
			name: row,
			...(whole
				? { units: { enabled, warning }, ...(consumed !== undefined && { consumed }) }
				: { unread: [{ cell: 'seats', text: label(line) }] }),
		};
		return words.licence(row) ? { known: [entry], unknown: [] } : { known: [], unknown: [entry] };
	}
	const state = cells.map((cell) => words.state(cell)).find((found) => found !== undefined);
	const numeric = cells.filter((cell) => /^\d+$/.test(cell)).map(Number);
	const others = pieces.others.filter((text) => text !== '');
	const beside = strangers(line, others, state !== undefined || numeric.length > 0, words);
	const named = new Set(beside.map(({ sku }) => sku));
	const unread = others
		.filter((text) => !named.has(label(text)) && !(dated.test(text) ? state !== undefined : isHarmless(text, words)))
		.map((text): UnreadCell => ({ cell: 'other', text: label(text) }));
	// Numbers without headings may be seats or people; a zero may mean that nobody has the licence.
	if (numeric.includes(0)) unread.push({ cell: 'seats', text: label(numeric.join(' ')) });
	// An unticked check box.
	if (/^\s*(?:[-*]\s+)?(?:\[\s?\]|\(\s?\)|[\u2610\u25cb]|\/\/)/.test(full)) unread.push({ cell: 'other', text: label(full) });
	const [only] = numeric.length === 1 && names.length === 1 && !numeric.includes(0) ? numeric : [];
	const known = names.map((one) => entryOf(one, { state, seats: only, unread }, words));
	return { known, unknown: beside };
}

function entryOf(
	{ name, rest, number }: Named,
	line: { state: string | undefined; seats: number | undefined; unread: readonly UnreadCell[] },
	words: PasteWords,
): WrittenLicence {
	const own = restOf(rest, words);
	const status = own.state ?? line.state;
	const seats = number ?? own.number ?? line.seats;
	const { consumed } = own;
	const unread = [...line.unread, ...own.unread];
	if (own.state !== undefined && line.state !== undefined && own.state !== line.state) unread.push({ cell: 'state', text: line.state });
	return {
		name,
		...(status !== undefined && { status }),
		...(seats !== undefined && { units: { enabled: seats } }),
		...(consumed !== undefined && { consumed }),
		...(unread.length > 0 && { unread }),
	};
}

/** What else is in a name's piece: a state, a count, meaningless words, or something unknown. */
function restOf(rest: string, words: PasteWords): { state?: string; number?: number; consumed?: number; unread: UnreadCell[] } {
	const state = words.state(rest);
	// Behind a state, nought may be the people who have it, and a second state may be that of the rest.
	if (state !== undefined)
		return {
			state,
			unread:
				/(?:^|\s)0+(?:$|[\s/])/.test(rest) || weakens(rest.replace(/^\D*/, ''), words) || namesIn(rest, words).known.length > 0
					? [{ cell: 'seats', text: label(rest) }]
					: [],
		};
	const tokens = rest
		.replace(ofAll, ' ')
		.split(/[\s,:;()[\]]+/)
		.filter((token) => token !== '');
	const [, used, all] = ofAll.exec(rest) ?? [];
	const assigned = used === undefined ? undefined : { number: Number(all), consumed: Number(used) };
	const numbers = tokens.filter((token) => /^\d{1,9}$/.test(token)).map(Number);
	const strange = tokens.filter((token) => !/^[\d/x×–—-]+$/.test(token) && !words.beside(token));
	// None of these licences is assigned.
	if (assigned?.consumed === 0) return { unread: [{ cell: 'seats', text: label(rest) }] };
	const joined = words.state(strange.join(' '));
	const [number] = numbers.length === 1 ? numbers : [];
	const counted = assigned ?? (number === undefined ? {} : { number });
	if (joined !== undefined && number === 0) return { state: joined, unread: [{ cell: 'seats', text: label(rest) }] };
	if (joined !== undefined) return { ...counted, state: joined, unread: [] };
	return { ...counted, unread: strange.length > 0 ? [{ cell: 'other', text: label(rest) }] : [] };
}
