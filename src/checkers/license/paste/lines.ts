import { foldName, type Line, type Unread, unreadOf } from '../../core/paste/model.ts';
import type { UnreadCell, WrittenLicence } from '../licence.ts';
import { asGuid, label, nameKey } from '../text.ts';
import { count, ofAll } from './fields.ts';
import type { Names } from './list.ts';
import { bare, cellsOf, type Named, piecesOf } from './pieces.ts';
import type { PasteWords } from './words.ts';

/** A prompt, a command and its options, brackets and rules of a table, a code fence, JSON, remarks of a tool. */
const noise =
	/^\s*(?:PS\b[^>]{0,200}>|[A-Za-z]:\\[^>]{0,200}>|[\w.-]+@[\w.-]+:[^$#]{0,200}[$#]|[>$#]\s|[A-Z][a-z]+-(?:Mg|Msol|AzureAD|Entra|Az|Transcript|Module)\w*|az\s|mgc\s|curl\s|GET\s|--[a-z]|\|\s*(?:Format|Select|Where|ConvertTo|Out|Export|Sort|ft|fl)\b|```\w*\s*$|[{[]\s*["{[\]}]|"(?:@odata\.\w+|value)"\s*:|(?:WARNING|VERBOSE|DEBUG|INFO):|HTTP\/|https?:\/\/\S+$|[\s\-=|+*_.,:;[\]{}()"'`~#]*$)/;

/** Whether a line only surrounds an answer. */
export const isNoise = (line: string): boolean => noise.test(line);

/** A string id: not a sentence, and either in capitals or with words joined by underscores. */
const idLike = /^(?=.*[A-Z])(?:[A-Z0-9][A-Z0-9 ()/._-]{1,}|[\w()/.-]+_[\w()/. -]+)$/;
const longestLine = 400;
/** Maximum number of unknown names, more than any tenant has; further ones are skipped, which is reported. */
const maxUnknown = 20_000;

/**
 * Reads names, one or several per line, with what an old cmdlet prints around them: `tenant:NAME active warning consumed`. Names are all
 * there is to recognize, so at least one has to be known; then other text that looks like a name is kept as unknown.
 */
export function readNames(lines: readonly Line[], words: PasteWords): Names | undefined {
	const licences: WrittenLicence[] = [];
	const strange: WrittenLicence[] = [];
	const unread: Unread[] = [];
	let tenant = false;
	/** True if the heading above is for plans: AAD_PREMIUM is also a plan, possibly of a product that does not count. */
	let ofPlans = false;
	/** The product on the line above, whose plans may follow. */
	let above: { licence: WrittenLicence; indent: number } | undefined;
	const isDiff = lines.some(({ text }) => /^\+ \S/.test(text)) && lines.some(({ text }) => /^- \S/.test(text));
	const seen = new Set<string>();
	for (const { number, text } of lines) {
		const indent = text.search(/\S/);
		// A repeated line adds nothing, unless it belongs to another product.
		if ((seen.has(text) && !(above && indent > above.indent) && !ofPlans) || isNoise(text)) {
			// A heading or remark is not a held licence, even if it names one.
			if (/^\s*#/.test(text) && text.length < longestLine && words.licence(bare(text.replace(/#/g, ''))))
				unread.push(unreadOf(number, text));
			continue;
		}
		if (text.length > longestLine || strange.length >= maxUnknown) {
			unread.push(unreadOf(number, text));
			if (text.length > longestLine) continue;
			break;
		}
		seen.add(text);
		const found = readLine(text, words);
		if (isDiff && /^- /.test(text)) {
			for (const one of [...found.known, ...found.unknown]) one.unread = [...(one.unread ?? []), { cell: 'other', text: label(text) }];
		}
		if (found.known.length + found.unknown.length === 0) ofPlans = headsPlans(text, words) ?? ofPlans;
		const [first] = found.known;
		const ofPlan = above && first && found.known.length === 1 && words.plan(first.name ?? '') ? first : undefined;
		if (ofPlan && above && (ofPlans || indent > above.indent)) {
			const state = planStateOf(text, ofPlan.name ?? '', words);
			above.licence.planStates = [...(above.licence.planStates ?? []), { id: ofPlan.name ?? '', status: state }];
			continue;
		}
		// A disabled plan or a disabled product: a line below another product may mean either.
		if (ofPlan && above && above.licence.status === undefined && (ofPlan.status !== undefined || ofPlan.unread))
			unread.push(unreadOf(number, text));
		for (const one of found.known)
			licences.push({ ...one, line: number, ...(ofPlans && { unread: [...(one.unread ?? []), planCell(text)] }) });
		const last = licences[licences.length - 1];
		if (found.known.length === 1 && last && !ofPlans && !(ofPlan && above && indent > above.indent)) above = { licence: last, indent };
		for (const one of found.unknown) {
			const meant = words.meant(one.sku ?? '');
			if (meant === undefined) strange.push({ ...one, line: number });
			// A misspelled name is a guess, so the verdict is at best "it depends".
			else licences.push({ line: number, name: meant, unread: [{ cell: 'product', text: one.sku ?? '' }] });
		}
		if (found.known.length === 0 && !found.plain && (weakens(text, words) || ofNone.test(text))) unread.push(unreadOf(number, text));
		tenant ||= found.known.some(({ units, status }) => units !== undefined || status !== undefined);
	}
	const sure = licences.length > 0 || (strange.length > 0 && strange.every(({ guid, sku = '' }) => guid !== undefined || idLike.test(sku)));
	return sure ? { list: { shape: tenant ? 'tenant' : 'names', licences: [...licences, ...strange] }, unread } : undefined;
}

/** Whether words say that a licence does not fully count, or name a plan: such text must not be ignored as prose. */
export function weakens(text: string, words: PasteWords): boolean {
	return text.length > longestLine ? false : words.worse(text);
}

/** Reads a line. `plain`: it is just one unknown string id, and not a word that weakens a licence. */
function readLine(full: string, words: PasteWords): { known: WrittenLicence[]; unknown: WrittenLicence[]; plain?: true } {
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
		const [enabled, warning, consumed] = (numbers?.[2]?.trim().split(/\s+/) ?? []).map(count);
		const whole = enabled !== undefined && warning !== undefined && (numbers?.[2]?.trim().split(/\s+/).length ?? 0) === 3;
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
		.filter((text) => !named.has(label(text)) && !isHarmless(text, words))
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
	if (rest === '') return { unread: [] };
	const state = words.state(rest);
	// A zero after a state may be the number of people who have the licence.
	if (state !== undefined) return { state, unread: /(?:^|\s)0+$/.test(rest) ? [{ cell: 'seats', text: label(rest) }] : [] };
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

/** Zero, or zero of some number, on its own line; `2/3` may be the number of enabled plans. */
const ofNone = /^\s*(?:0+\s*(?:$|\/|of\b|von\b|de\b|sur\b)|\d+\s*\/\s*\d+\s*$)/;

/** The state of a plan on a line with its name: `AAD_PREMIUM : Disabled`. An unknown state is kept as written. */
function planStateOf(text: string, name: string, words: PasteWords): string {
	const written = bare(text.replace(name, ' ').replace(/^[\s:=()[\]–—-]+|[\s:=()[\]–—-]+$/g, ''));
	const state = words.state(written) ?? written;
	return state === 'Enabled' || state === '' ? 'Success' : state === 'Suspended' || state === 'Deleted' ? 'Disabled' : state;
}

/** Brand and family names with which product names begin. */
const families = /\b(?:Microsoft|Office|Azure|Entra|Dynamics|Windows|Exchange|Power|Copilot)\b/;
/** Yes and no, target classes, ids, types, dates. */
const noName = /^(?:true|false|yes|no|none|null|user|company|n\/a|[-–—])$|^[\da-f]{8}-|\w\.\w+\.\w|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/i;

const isHarmless = (text: string, words: PasteWords) =>
	noName.test(text) || /^[\d.,/%]+$/.test(text) || words.state(text) !== undefined || words.beside(text) || isHeading(text, words);

/** The fields that a heading names; undefined for a text that contains anything else. */
function headings(text: string, words: PasteWords): string[] | undefined {
	// If a narrow column follows, the headings are separated by single spaces.
	for (const separator of [/[,;|\t]|\s{2,}/, /\s+/]) {
		const fields = text.split(separator).flatMap((name) => (name.trim() === '' ? [] : [words.field(foldName(name))]));
		if (fields.every((field) => field !== undefined)) return fields;
	}
	return undefined;
}

/** Whether all words of a text are field names: the head of an exported table. */
const isHeading = (text: string, words: PasteWords) => headings(text, words) !== undefined;

/** Whether a heading is for plans only, which do not tell their product; undefined for a line that is not a heading. */
function headsPlans(text: string, words: PasteWords): boolean | undefined {
	const fields = headings(text, words);
	return fields?.length ? fields.some((field) => planFields.has(field)) && !fields.some((field) => words.identifies(field)) : undefined;
}

const planFields = new Set(['planname', 'planid', 'plans']);
const planCell = (text: string): UnreadCell => ({ cell: 'product', text: label(text) });

/**
 * Unknown names beside a known one, kept so that readers see what was left out. In a table row the other cells describe the licence, so
 * there only text in the form of a string id or product name counts.
 */
function strangers(line: string, others: readonly string[], inRow: boolean, words: PasteWords): WrittenLicence[] {
	const table = inRow || /\t|","/.test(line);
	return others
		.filter((text) => {
			if (noName.test(text) || unknownName(text, [text], words).length === 0) return false;
			const id = idLike.test(text) && text.length > 3;
			return table ? families.test(text) || (id && text.includes('_')) : id || (/[A-Z]/.test(text) && text.includes(' '));
		})
		.map((text) => ({ sku: label(text) }));
}

/** A line without a known name: one unknown licence, unless it is a sentence or a heading. */
function unknownName(line: string, parts: readonly string[], words: PasteWords): WrittenLicence[] {
	const guid = parts.map(asGuid).find((id) => id !== undefined);
	if (guid) return [{ guid }];
	const [first = ''] = parts;
	if (
		nameKey(first) === '' ||
		/(?:[.!?:,。！？：]|\[\]|\{\})$/.test(line) ||
		first.split(' ').length > 8 ||
		isHeading(line, words) ||
		words.state(first) !== undefined
	)
		return [];
	return [{ sku: label(first) }];
}
