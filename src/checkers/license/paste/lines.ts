import type { WrittenLicence } from '../licence.ts';
import { asGuid, label, nameKey } from '../text.ts';
import { count } from './fields.ts';
import type { PastedList } from './list.ts';

/** What lines are held against: a SKU or an old name we know, a word for the state of a subscription. */
export interface Known {
	licence: (text: string) => boolean;
	state: (text: string) => boolean;
}

/** A prompt, a command, brackets and rules of a table. */
const noise = /^(?:PS\b[^>]*>|[>$#]\s|[A-Z][a-z]+-(?:Mg|Msol|AzureAD)\w*|az\s|GET\s|[\s\-=|+*_.,:;[\]{}()"'`~#]*$)/;
const bullets = /^[\s\-*•·"'`>]+|^\d{1,3}[.)]\s+|[\s"'`,;]+$/g;
const separators = /\t|\s{2,}|\s*[,;|]\s*|\s\+\s/;
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
		if (full.length > longestLine || noise.test(full)) continue;
		const found = readLine(full, known);
		licences.push(...found.known);
		strange.push(...found.unknown);
		tenant ||= found.known.some(({ units, status }) => units !== undefined || status !== undefined);
	}
	const sure = licences.length > 0 || (strange.length > 0 && strange.every(({ guid, sku = '' }) => guid !== undefined || idLike.test(sku)));
	return sure ? { shape: tenant ? 'tenant' : 'names', licences: [...licences, ...strange] } : undefined;
}

function readLine(full: string, known: Known): { known: WrittenLicence[]; unknown: WrittenLicence[] } {
	const cleaned = full.replace(bullets, '').trim();
	const line = cleaned.replace(/^[\w.-]{1,80}:(?=\S)/, '');
	if (known.licence(cleaned)) return { known: [{ name: cleaned }], unknown: [] };
	const parts = line.split(separators).map((part) => part.replace(bullets, '').trim());
	const pieces = parts.flatMap((part) => (known.licence(part) ? [part] : countedName(part, known)));
	// `tenant:NAME 25 0 22` as copied, or with its runs of spaces eaten: one word, then numbers.
	const numbers = /^(\S+)((?:\s+\d+)+)$/.exec(line);
	const names = pieces.length > 0 ? pieces : numbers?.[1] !== undefined && line !== cleaned ? [numbers[1]] : [];
	if (names.length === 0) return { known: [], unknown: unknownName(line, parts) };
	const state = parts.find((part) => known.state(part));
	const numeric = (numbers?.[2]?.trim().split(/\s+/) ?? parts.filter((part) => /^\d+$/.test(part))).map(count);
	const [enabled, warning, consumed] = line !== cleaned && numeric.length === 3 ? numeric : [];
	const about = {
		...(state !== undefined && { status: state }),
		...(enabled !== undefined && warning !== undefined && { units: { enabled, warning }, ...(consumed !== undefined && { consumed }) }),
	};
	const written = names.map((name) => ({ name, ...about }));
	return { known: written.filter(({ name }) => known.licence(name)), unknown: written.filter(({ name }) => !known.licence(name)) };
}

/** `25 x Microsoft 365 E3`, `Microsoft 365 E3 (25)`, `ENTERPRISEPACK 25`. */
function countedName(part: string, known: Known): string[] {
	const bare = part.replace(/^\d+\s*[x×]?\s+/i, '').replace(/[\s:]+\(?\d+\)?$/, '');
	return bare !== part && known.licence(bare) ? [bare] : [];
}

/** A line without a known name: one unknown licence, unless it is a sentence or a heading. */
function unknownName(line: string, parts: readonly string[]): WrittenLicence[] {
	const guid = parts.map(asGuid).find((id) => id !== undefined);
	if (guid) return [{ guid }];
	const [first = ''] = parts;
	if (nameKey(first) === '' || /[.!?:]$/.test(line) || first.split(' ').length > 8 || heading.test(line.replaceAll('_', ' '))) return [];
	return [{ sku: label(first) }];
}
