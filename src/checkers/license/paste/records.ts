import { type PasteRecord, type RecordsPart, unreadOf } from '../../core/paste/model.ts';
import type { WrittenLicence } from '../licence.ts';
import { label } from '../text.ts';
import { type Entry, readEntry, shapeOf } from './entry.ts';
import { text } from './fields.ts';
import type { PasteBuilder } from './list.ts';
import { namesIn } from './pieces.ts';
import { identifying, type PasteWords } from './words.ts';

/** Fields about a licence's state; if some records have them and one does not, that one is incomplete. */
const standing = ['state', 'units', 'enabled', 'warning', 'suspended', 'lockedout', 'disabled'];
/** The same, and the counts of a licence. */
const counting = [...standing, 'consumed', 'total'];
const important = [...standing, 'consumed', 'appliesto', 'trial'];

/** Reads the licences in a printed list or table. */
export function readRecords(part: RecordsPart, words: PasteWords, paste: PasteBuilder): void {
	for (const piece of part.unread) paste.miss(piece, 'all');
	const about = part.records.filter(({ fields }) => identifying.some((name) => filled(fields.get(name))));
	const found = about.filter((record) => isLicence(record, words));
	const read = new Set(found);
	const licensed = togetherByPlans(found);
	if (licensed.length === 0) {
		// A list about something else, unless it has fields that only licences have.
		for (const { line, fields } of part.records) {
			if (standing.some((name) => name !== 'state' && fields.has(name)) || fields.has('sku') || fields.has('skuid'))
				paste.miss(unreadOf(line, texts(fields)), 'all');
		}
		return;
	}
	for (const record of part.records) {
		if (read.has(record) || record.fields.size === 0) continue;
		// A licence whose name is missing, or a row of totals.
		const nameless = counting.some((name) => record.fields.has(name));
		if (!nameless && [...record.fields.values()].every((value) => value === '' || value === '{}')) continue;
		paste.miss(unreadOf(record.line, texts(record.fields) || [...record.written.values()].join(' ')), 'all');
	}
	const present = new Set<string>();
	const written = new Set<string>();
	for (const { fields } of licensed) {
		for (const [name, value] of fields) {
			present.add(name);
			if (filled(value)) written.add(name);
		}
	}
	const said = standing.filter((name) => written.has(name));
	const keys = important.filter((name) => present.has(name));
	const lists = new Map<string, { user?: string; licences: WrittenLicence[] }>();
	for (const record of licensed) {
		const user = text(record.fields, 'user');
		const key = user ?? '';
		const list = lists.get(key) ?? { ...(user !== undefined && { user: user.toLowerCase() }), licences: [] };
		lists.set(key, list);
		for (const { licence, truncated, tenant } of entriesOf(record, words)) {
			paste.of(tenant, record.line);
			if (truncated) paste.report('truncated');
			list.licences.push(
				missing(record, said) || keys.some((name) => !record.fields.has(name))
					? { ...licence, unread: [...(licence.unread ?? []), { cell: 'state', text: nameOf(licence) }] }
					: licence,
			);
		}
	}
	const shape = shapeOf(licensed.map(({ fields }) => fields));
	for (const { user, licences } of lists.values()) paste.add({ shape, line: part.line, user, licences });
}

/**
 * Merges rows that each have one plan of the same licence (`Select-Object -ExpandProperty ServicePlans`) into one record with all plans.
 */
function togetherByPlans(records: PasteRecord[]): PasteRecord[] {
	if (!records.some(({ fields }) => filled(fields.get('planname')) || filled(fields.get('planid')))) return records;
	const licences = new Map<string, PasteRecord & { fields: Map<string, unknown> }>();
	for (const record of records) {
		const { fields } = record;
		const key = ['user', ...identifying].map((name) => text(fields, name) ?? '').join('\n');
		const known = licences.get(key) ?? { ...record, fields: new Map(fields) };
		const plan = {
			servicePlanName: fields.get('planname'),
			servicePlanId: fields.get('planid'),
			provisioningStatus: fields.get('planstate'),
		};
		const before = known.fields.get('plans');
		known.fields.set('plans', [...(Array.isArray(before) ? before : []), plan]);
		if (record.damaged) known.damaged = true;
		licences.set(key, known);
	}
	return [...licences.values()];
}

const filled = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const texts = (fields: PasteRecord['fields']) => [...fields.values()].filter(filled).join(' ');
const nameOf = ({ name, sku, guid }: WrittenLicence) => label(name ?? sku ?? guid ?? '');

/** Whether a record is a licence: with a name alone (`Name : …`) only if it is a product's name. */
function isLicence({ fields }: PasteRecord, words: PasteWords): boolean {
	if (identifying.some((name) => name !== 'product' && filled(fields.get(name)))) return true;
	const name = text(fields, 'product') ?? '';
	return words.licence(name.replace(/\n/g, ' ')) || counting.some((field) => filled(fields.get(field)));
}

/** One licence, or those of a column that lists several. */
function entriesOf(record: PasteRecord, words: PasteWords): Entry[] {
	const source = { line: record.line, printed: true, damaged: record.damaged === true, written: record.written };
	const several = text(record.fields, 'licences');
	if (several === undefined) return [readEntry(record.fields, words, source)].flatMap((entry) => entry ?? []);
	// `{contoso:SPE_E3, contoso:FLOW_FREE}` as the oldest module prints them.
	const { known, others } = namesIn(several.replace(/\n/g, ' ').replace(/^\{|\}$|[\w.-]+:(?=\w)/g, ''), words);
	return [...known, ...others].flatMap(
		(name) =>
			readEntry(new Map([...record.fields].filter(([field]) => field !== 'licences').concat([['product', name]])), words, source) ?? [],
	);
}

/** Whether a record lacks state fields that other records have. */
function missing({ fields }: PasteRecord, said: readonly string[]): boolean {
	// A state is as good as counters.
	const stands = said.filter((name) => name !== 'disabled');
	const silent = stands.length > 0 && !stands.some((name) => filled(fields.get(name)));
	return silent || (said.includes('disabled') && !fields.has('disabled'));
}
