import { foldName, type RecordFields } from '../../core/paste/model.ts';
import { isCut, isObject, printedObject } from '../../core/paste/values.ts';
import type { UnitName, UnreadCell, WrittenLicence } from '../licence.ts';
import { asGuid, label } from '../text.ts';
import { count, fieldsOf, isIgnored, joined, ofAll, text, wordsIn } from './fields.ts';
import type { ListShape } from './list.ts';
import { readDisabled, readPlans } from './plans.ts';
import type { PasteWords } from './words.ts';

/** Whether an object is a licence: it has a field that identifies a SKU. */
export function isEntry(fields: RecordFields): boolean {
	return fields.has('skuid') || fields.has('sku') || fields.has('accountsku');
}

/** A licence, and whether its service plans were cut off. */
export interface Entry {
	licence: WrittenLicence;
	truncated: boolean;
	/** Name of the tenant, where the entry has it. */
	tenant: string | undefined;
}

/** Where an entry is, and in which form. */
export interface EntrySource {
	line: number;
	/** True for a text row or list: an unknown field may be a relevant one in another language. */
	printed: boolean;
	damaged?: boolean;
	/** Key → field name as written. */
	written?: ReadonlyMap<string, string>;
}

/**
 * Reads one licence. Each field is understood, known to be irrelevant, or listed in the licence's `unread`; undefined if it identifies no
 * SKU.
 */
export function readEntry(fields: RecordFields, words: PasteWords, source: EntrySource): Entry | undefined {
	const unread: UnreadCell[] = [];
	const note = (cell: UnreadCell['cell'], value: unknown) => unread.push({ cell, text: label(String(value ?? '')) });
	const named = nameOf(fields, words, note);
	if (!named) return undefined;
	const { plans, truncated } = readPlans(fields.get('plans'), words);
	const disabled = readDisabled(fields.get('disabled'));
	if (disabled.unread !== undefined) note('plans', disabled.unread);
	const state = text(fields, 'state');
	// An unknown state is kept as written.
	const status = understood(state, 'state', words.state, note) ?? state;
	const units = readUnits(fields, words, note);
	const { consumed, total } = counters(fields, note);
	const trial = flagOf(fields.get('trial'), words, note);
	const target = understood(text(fields, 'appliesto'), 'other', words.target, note);
	// Only counters at zero, without the one for enabled units, which is missing from the text.
	const uncounted = units !== undefined && units.enabled === undefined && !Object.values(units).some((number) => number > 0);
	// Nothing is enabled, and yet the state says so.
	if (units?.enabled === 0 && status !== undefined && !words.worse(status)) note('seats', 0);
	// The state is present, but the tool only printed a type name.
	const hidden = units === undefined ? text(fields, 'units') : uncounted ? Object.keys(units).join(', ') : undefined;
	if (source.printed && hidden !== undefined && total === undefined && status === undefined) note('state', hidden);
	const services = ofAll.exec(text(fields, 'services') ?? '');
	if (fields.has('services') && (!services || services[1] !== services[2])) note('plans', text(fields, 'services'));
	const said = status !== undefined || units !== undefined;
	if (source.printed || !said) for (const text of strange(fields, source, words, said)) note('other', text);
	if (source.damaged) note('row', named.sku ?? named.name ?? named.guid);
	const seats = seatsOf(units, total);
	return {
		truncated,
		tenant: tenantOf(fields),
		licence: {
			...named,
			line: source.line,
			...(plans && { plans }),
			...(disabled.plans && { planStates: disabled.plans.map((id) => ({ id, status: 'Disabled' })) }),
			...(status !== undefined && { status: label(status) }),
			...(seats && { units: seats }),
			...(consumed !== undefined && { consumed }),
			...(trial !== undefined && { trial }),
			...(target === 'company' && { assignable: false }),
			...(unread.length > 0 && { unread }),
			...(source.damaged && { damaged: true as const }),
		},
	};
}

/** The name of the tenant that an entry is of; the oldest module writes it before a string id. */
const tenantOf = (fields: RecordFields): string | undefined =>
	text(fields, '-accountname') ?? /^(.+):/.exec(text(fields, 'accountsku') ?? '')?.[1];

type Note = (cell: UnreadCell['cell'], value: unknown) => void;

function nameOf(fields: RecordFields, words: PasteWords, note: Note): Pick<WrittenLicence, 'guid' | 'sku' | 'name'> | undefined {
	const account = text(fields, 'accountsku')?.replace(/^[^:]*:/, '');
	const sku = joinedName(text(fields, 'sku') ?? account, words);
	const guid = asGuid(text(fields, 'skuid')?.replace(/\s/g, '')) ?? endOfId(text(fields, 'objectid')) ?? endOfId(text(fields, 'skuid'));
	const name = joinedName(text(fields, 'product'), words);
	const written = text(fields, 'skuid');
	if (sku === undefined && guid === undefined && name === undefined) {
		if (written === undefined) return undefined;
		// An id that is not a complete GUID.
		note('product', written);
		return { sku: label(written) };
	}
	const meant = name === undefined || words.licence(name) ? undefined : words.meant(name);
	if (meant !== undefined && guid === undefined && sku === undefined) {
		note('product', name);
		return { name: label(meant) };
	}
	if (guid === undefined && written && /^\w{8}-/.test(written)) note('product', written);
	for (const one of [sku, name]) if (one !== undefined && guid === undefined && isCut(one) && !words.licence(one)) note('product', one);
	return { ...(guid && { guid }), ...(sku && { sku: label(sku) }), ...(name !== undefined && { name: label(name) }) };
}

const joinedName = (value: string | undefined, words: PasteWords) => (value === undefined ? undefined : joined(value, words.licence));

/** subscribedSkus and the old Azure AD module write an id as `<something>_<SKU id>`. */
function endOfId(id: string | undefined): string | undefined {
	const close = id?.replace(/\s/g, '');
	return close?.at(-37) === '_' ? asGuid(close.slice(-36)) : undefined;
}

/** The meaning of a written word; an unknown word is noted as unread. */
function understood<Meaning>(
	written: string | undefined,
	cell: UnreadCell['cell'],
	meaning: (written: string) => Meaning | undefined,
	note: Note,
): Meaning | undefined {
	if (written === undefined) return undefined;
	const found = meaning(joined(written, (value) => meaning(value) !== undefined));
	if (found === undefined) note(cell, written);
	return found;
}

function flagOf(value: unknown, words: PasteWords, note: Note): boolean | undefined {
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string' || value === '') return undefined;
	const found = words.flag(value);
	if (found === undefined) note('other', value);
	return found;
}

/** Fields that occur in one kind of list only. */
const marks: readonly { shape: ListShape; fields: readonly string[] }[] = [
	{ shape: 'user', fields: ['user'] },
	{ shape: 'subscriptions', fields: ['trial', '-commercesubscriptionid', '-nextlifecycledatetime'] },
	{
		shape: 'tenant',
		fields: ['state', 'units', 'enabled', 'warning', 'suspended', 'lockedout', 'consumed', 'total', 'accountsku', 'appliesto'],
	},
	{ shape: 'user', fields: ['plans', 'disabled'] },
];

/** The kind of a list, by fields that at least one of its entries has. licenseDetails is recognized by the absence of such fields. */
export function shapeOf(entries: readonly RecordFields[]): ListShape {
	const keys = new Set(entries.slice(0, 1000).flatMap((entry) => [...entry.keys()]));
	if (keys.has('consumed') || keys.has('units')) return keys.has('user') ? 'user' : 'tenant';
	return marks.find(({ fields }) => fields.some((field) => keys.has(field)))?.shape ?? 'names';
}

const unitNames: readonly UnitName[] = ['enabled', 'warning', 'suspended', 'lockedOut'];

type Units = Partial<Record<UnitName, number>>;
/** A type name, which PowerShell prints for an object that it does not expand. */
const typeName = /^(?:class\s+)?[\w.`]+(?:\[\])?(?:\s*\{\.*)?$|…$|^Microsoft\.|^System\./;

/** Counters: inside prepaidUnits, next to the SKU, or with the oldest module's names (ActiveUnits). */
function readUnits(fields: RecordFields, words: PasteWords, note: Note): Units | undefined {
	const inside = fields.get('units');
	const printed = typeof inside === 'string' ? printedObject(inside) : undefined;
	if (typeof inside === 'string' && !printed && inside.trim() !== '' && (/\d/.test(inside) || !typeName.test(inside.trim())))
		note('seats', inside);
	const counters = isObject(inside) ? fieldsOf(inside, words) : (printed ?? fields);
	const found: Units = {};
	for (const unit of unitNames) {
		const name = unit.toLowerCase();
		const written = counters.get(name) ?? fields.get(name);
		const value = count(written);
		if (value !== undefined) found[unit] = value;
		else if (!nothing.test(String(written ?? ''))) note('seats', written);
	}
	return Object.keys(found).length > 0 ? found : undefined;
}

function counters(fields: RecordFields, note: Note): { consumed?: number; total?: number } {
	const both = ofAll.exec(text(fields, 'consumed') ?? '') ?? ofAll.exec(text(fields, 'total') ?? '');
	if (both) return { consumed: Number(both[1]), total: Number(both[2]) };
	const read = (name: 'consumed' | 'total') => {
		const value = fields.get(name);
		const number = count(value);
		if (number === undefined && !nothing.test(String(value ?? ''))) note('seats', value);
		return number === undefined ? {} : { [name]: number };
	};
	return { ...read('consumed'), ...read('total') };
}

/** A total without other counters counts as enabled, minus what is expired or suspended. */
function seatsOf(units: Units | undefined, total: number | undefined): Units | undefined {
	if (total === undefined || units?.enabled !== undefined) return units;
	const { warning = 0, suspended = 0, lockedOut = 0 } = units ?? {};
	return { ...units, enabled: Math.max(0, total - warning - suspended - lockedOut) };
}

/** Ids, addresses and empty values: a state never looks like these. */
const harmless = /^(?:[-–—]|\{\}|)$|^\[object|^https?:|^\{?[\da-f]{8}-[\da-f]{4}|^\w[\w.]*\.\w[\w`]*(?:\[\])?$|^[\w.+-]+@[\w.-]+$/i;
/** Nor like a date, but a date may be the end of the licence. */
const dated = /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}/;

/** An empty cell. */
const nothing = /^[\s–—-]*$/;

/**
 * Unknown fields whose values may matter, with their names.
 * @param said Whether the entry tells its state: without one, nothing says that an end or an unknown date is still to come.
 */
function strange(fields: RecordFields, { written }: EntrySource, words: PasteWords, said: boolean): string[] {
	const found: string[] = [];
	for (const [name, held] of fields) {
		if (words.known(name) || name.startsWith('@')) continue;
		const value = Array.isArray(held) ? JSON.stringify(held) : String(held).trim();
		const heading = written?.get(name) ?? name.replace(/^-/, '');
		const isDate = dated.test(value);
		// When it was deleted, or whether it is. The dates of a user's row are the user's.
		const isBad = words.worse(wordsIn(heading)) || (!said && (words.open(name) || (isDate && !isIgnored(name) && !fields.has('user'))));
		if (isBad ? held === null || nothing.test(value) || words.flag(value) === false : isDate || harmless.test(value)) continue;
		// An irrelevant column may contain a relevant word: `Type: Trial`.
		if (
			!isBad &&
			isIgnored(name) &&
			!(words.field(foldName(value)) === 'trial' || (words.worse(value) && words.state(value) !== undefined))
		)
			continue;
		found.push(`${heading}: ${value.slice(0, 80)}`);
	}
	return found;
}
