import type { WrittenLicence } from '../licence.ts';
import { asGuid, label, nameKey } from '../text.ts';
import { count } from './fields.ts';
import type { PastedList } from './list.ts';
import { bare, cellsOf, piecesOf } from './pieces.ts';

/** What lines are held against: a SKU or an old name we know, a word for the state of a subscription. */
export interface Known {
	licence: (text: string) => boolean;
	state: (text: string) => boolean;
}

/** A prompt, a command and its options, brackets and rules of a table, a code fence, JSON. */
const noise =
	/^(?:PS\b[^>]*>|[>$#]\s|[A-Z][a-z]+-(?:Mg|Msol|AzureAD)\w*|az\s|GET\s|\s*--[a-z]|```\w*\s*$|\s*[{[]\s*["{[\]}]|\s*"(?:@odata\.\w+|value)"\s*:|[\s\-=|+*_.,:;[\]{}()"'`~#]*$)/;

/** Whether a line is what stands around an answer. */
export const isNoise = (line: string): boolean => noise.test(line);

/** A string id: no sentence, and either all capitals or words joined by underscores. */
const idLike = /^(?=.*[A-Z])(?:[A-Z0-9][A-Z0-9 ()/._-]{1,}|[\w()/.-]+_[\w()/. -]+)$/;
/** The first line of an exported table. */
const heading = /\b(?:sku ?(?:part ?number|id)|account ?sku ?id|string ?id|product (?:name|title)|licen[cs]es?)\b/i;
const longestLine = 400;

/**
 * Reads names, one or several on a line, with what an old cmdlet prints around them: `tenant:NAME active warning consumed`.
 * Nothing but names is recognized here, so at least one of them has to be known; then what else looks like a name is kept as unknown.
 */
export function readLines(lines: readonly string[], known: Known): PastedList | undefined {
	const licences: WrittenLicence[] = [];
	const strange: WrittenLicence[] = [];
	let tenant = false;
	// A line that comes again says nothing new.
	for (const full of new Set(lines)) {
		if (full.length > longestLine || isNoise(full)) continue;
		const found = readLine(full, known);
		licences.push(...found.known);
		strange.push(...found.unknown);
		tenant ||= found.known.some(({ units, status }) => units !== undefined || status !== undefined);
	}
	const sure = licences.length > 0 || (strange.length > 0 && strange.every(({ guid, sku = '' }) => guid !== undefined || idLike.test(sku)));
	return sure ? { shape: tenant ? 'tenant' : 'names', licences: [...licences, ...strange] } : undefined;
}

function readLine(full: string, known: Known): { known: WrittenLicence[]; unknown: WrittenLicence[] } {
	const cleaned = bare(full);
	const line = cleaned.replace(/^[\w.-]{1,80}:(?=\S)/, '');
	if (known.licence(cleaned)) return { known: [{ name: cleaned }], unknown: [] };
	const cells = cellsOf(line);
	const pieces = piecesOf(line, known);
	// `tenant:NAME 25 0 22` as copied, or with its runs of spaces eaten: one word, then numbers.
	const numbers = /^(\S+)((?:\s+\d+)+)$/.exec(line);
	const row = line !== cleaned ? numbers?.[1] : undefined;
	const names = pieces.known.length === 0 && row !== undefined ? [row] : pieces.known;
	if (names.length === 0) return { known: [], unknown: unknownName(line, cells) };
	const state = cells.find((cell) => known.state(cell));
	const numeric = (numbers?.[2]?.trim().split(/\s+/) ?? cells.filter((cell) => /^\d+$/.test(cell))).map(count);
	const [enabled, warning, consumed] = line !== cleaned && numeric.length === 3 ? numeric : [];
	const about = {
		...(state !== undefined && { status: state }),
		...(enabled !== undefined && warning !== undefined && { units: { enabled, warning }, ...(consumed !== undefined && { consumed }) }),
	};
	const written = names.map((name) => ({ name, ...about }));
	const beside = row === undefined ? strangers(line, pieces.others, state !== undefined || numeric.length > 0) : [];
	return {
		known: written.filter(({ name }) => known.licence(name)),
		unknown: [...written.filter(({ name }) => !known.licence(name)), ...beside],
	};
}

/** Makers and families that product names begin with. */
const families = /\b(?:Microsoft|Office|Azure|Entra|Dynamics|Windows|Exchange|Power|Copilot)\b/;
/** Yes and no, who a licence is for, ids, types, dates. */
const noName = /^(?:true|false|yes|no|none|null|user|company|n\/a)$|^[\da-f]{8}-|\w\.\w+\.\w|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/i;

/**
 * Names beside a known one that nobody knows: kept, so that the reader sees what was left out. In the row of a table the other cells are
 * about the licence, so there only what has the form of a string id or of a product's name is one.
 */
function strangers(line: string, others: readonly string[], inRow: boolean): WrittenLicence[] {
	const table = inRow || /\t|","/.test(line);
	return others
		.filter((text) => {
			if (noName.test(text) || heading.test(text) || unknownName(text, [text]).length === 0) return false;
			const id = idLike.test(text) && text.length > 3;
			return table ? families.test(text) || (id && text.includes('_')) : id || (/[A-Z]/.test(text) && text.includes(' '));
		})
		.map((text) => ({ sku: label(text) }));
}

/** A line without a known name: one unknown licence, unless it is a sentence or a heading. */
function unknownName(line: string, parts: readonly string[]): WrittenLicence[] {
	const guid = parts.map(asGuid).find((id) => id !== undefined);
	if (guid) return [{ guid }];
	const [first = ''] = parts;
	if (nameKey(first) === '' || /(?:[.!?:]|\[\]|\{\})$/.test(line) || first.split(' ').length > 8 || heading.test(line.replaceAll('_', ' ')))
		return [];
	return [{ sku: label(first) }];
}
