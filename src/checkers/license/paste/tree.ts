import { foldName, type RecordFields, rowsOf, type TreePart, unreadOf } from '../../core/paste/model.ts';
import { readParts } from '../../core/paste/read.ts';
import { isObject } from '../../core/paste/values.ts';
import { isEntry, readEntry, shapeOf } from './entry.ts';
import { fieldsOf, text, wordsIn } from './fields.ts';
import { readNames } from './lines.ts';
import type { ListShape, PasteBuilder } from './list.ts';
import { readRecords } from './records.ts';
import type { PasteWords } from './words.ts';

/** Fields in which an empty list is an answer. */
const containers = ['value', 'licensedetails', 'assignedlicenses', 'subscribedskus'];
/** Lists of a user that repeat others, or only concern plans. */
const repeated = ['licenseassignmentstates', 'assignedplans', 'provisionedplans'];
/** Lists in requests: nobody holds these licences yet, or any more. */
const asked = ['addlicenses', 'removelicenses'];
/** Maximum depth of lists; real output needs four. */
const maxDepth = 10;

/** What is known about a list from its surroundings. */
interface Context {
	shape?: ListShape;
	user?: string;
	/** True for an error, or a list that says it is about something else. */
	foreign?: boolean;
	/** The field that contains the list. */
	container?: string;
}

interface Reading {
	part: TreePart;
	words: PasteWords;
	paste: PasteBuilder;
	/** Number of users without a name. */
	nameless: number;
}

/** Reads the licences in one document, at any depth. */
export function readTree(part: TreePart, words: PasteWords, paste: PasteBuilder): void {
	collect(part.value, {}, 0, { part, words, paste, nameless: 0 });
	if (part.broken) paste.report('broken-json');
}

function collect(value: unknown, context: Context, depth: number, reading: Reading): void {
	if (depth > maxDepth) return;
	if (Array.isArray(value)) collectList(value, context, depth, reading);
	if (!isObject(value)) return;
	const fields = fieldsOf(value, reading.words);
	if (isEntry(fields)) {
		addList([value], context, reading);
		return;
	}
	reportAnswer(fields, reading);
	const inner = contextOf(fields, context, reading);
	const own = holdsOwn(fields);
	if (own) reportTroubles(fields, reading.part.lineOf(value), reading);
	for (const [name, inside] of fields) {
		if (typeof inside !== 'object' || inside === null || (own && repeated.includes(name)) || name === 'error') continue;
		if (asked.includes(name)) {
			if (!Array.isArray(inside) || inside.length > 0) reading.paste.miss(unreadOf(reading.part.lineOf(value), name), 'all');
			continue;
		}
		// A list whose name says that its licences are gone, or names under a word that nobody knows; or numbers, which belong to names elsewhere.
		if (
			Array.isArray(inside) &&
			inside.length &&
			!containers.includes(name) &&
			(inside[0] >= 0 || (!reading.words.known(name) && reading.words.licence(`${inside[0]}`)) || saysWorse(value, name, reading.words))
		)
			reading.paste.miss(unreadOf(reading.part.lineOf(value), name), 'all');
		collect(inside, { ...inner, container: name }, depth + 1, reading);
	}
}

/** States of an assignment, or of a group's, in which all of its licences have arrived. */
const settled = /^(Active|ProcessingComplete)$/i;

/** Names what a user or group says about licences that did not arrive as they were assigned, and that it was deleted. */
function reportTroubles(fields: RecordFields, line: number, { words, paste }: Reading): void {
	const states = [fields.get('licenseprocessingstate'), fields.get('licenseassignmentstates')]
		.flat()
		.map((one) => isObject(one) && text(fieldsOf(one, words), 'state'));
	states.push(fields.get('hasmemberswithlicenseerrors') === true && 'hasMembersWithLicenseErrors', text(fields, 'deleteddatetime'));
	for (const state of states) if (state && !settled.test(state)) paste.miss(unreadOf(line, state), 'all');
}

/**
 * Whether the name of a list, as written, contains a word for a state that does not count: `removedLicenses`. A list of states is the column of
 * a table that is written by its columns, so what it says cannot be matched.
 */
const saysWorse = (object: Readonly<Record<string, unknown>>, name: string, words: PasteWords): boolean =>
	name === 'state' || Object.keys(object).some((key) => foldName(key) === name && words.worse(wordsIn(key))) || words.worse(name);

function collectList(list: readonly unknown[], context: Context, depth: number, reading: Reading): void {
	const { paste, words } = reading;
	const rows = rowsOf(list);
	if (rows !== undefined) {
		readRows(rows, reading);
		return;
	}
	const entries: Readonly<Record<string, unknown>>[] = [];
	const names: string[] = [];
	let odd = false;
	for (const item of list) {
		const fields = isObject(item) ? fieldsOf(item, words) : undefined;
		if (fields && isEntry(fields)) entries.push(item as Record<string, unknown>);
		else if (fields || Array.isArray(item)) collect(item, context, depth + 1, reading);
		else if (typeof item === 'string' && item.trim() !== '') names.push(item);
		else odd = true;
	}
	if (entries.length > 0) addList(entries, context, reading);
	if (!list.length) addEmpty(context, paste);
	// az rest with --query "value[].skuPartNumber" prints only names.
	const named =
		entries.length > 0
			? undefined
			: readNames(
					names.slice(0, 100_000).map((name) => ({ number: reading.part.line, text: name })),
					words,
				);
	if (named) paste.addNames(named, reading.part.line);
	if (odd && (named || entries.length > 0)) paste.report('skipped');
}

/** An array of arrays is a table, with or without headings. */
function readRows(text: string, { part, words, paste }: Reading): void {
	const { parts } = readParts(text, words);
	for (const inner of parts) if (inner.kind === 'records') readRecords(inner, words, paste);
	const named = readNames(
		parts.flatMap((inner) => (inner.kind === 'text' ? inner.lines : [])),
		words,
	);
	if (named) paste.addNames(named, part.line);
}

/** An empty list is an answer only if licences were asked for: any program prints `[]`. */
function addEmpty({ shape, user, foreign, container }: Context, paste: PasteBuilder): void {
	if (foreign || (container !== undefined && !containers.includes(container))) return;
	if (shape) paste.add({ shape, line: 0, user, licences: [] });
	else paste.bareEmpty = true;
}

function addList(entries: readonly Readonly<Record<string, unknown>>[], context: Context, { part, words, paste }: Reading): void {
	const all = entries.map((entry) => fieldsOf(entry, words));
	const found = entries.flatMap((entry, index) => {
		const damaged = isDamaged(entry, part.damaged);
		// What Graph answers has an id; what a script made of it has fields that may matter, like a row of a table.
		return readEntry(all[index] ?? new Map(), words, { line: part.lineOf(entry), printed: !all[index]?.has('skuid'), damaged }) ?? [];
	});
	if (found.length < entries.length) paste.report('skipped');
	if (found.some(({ truncated }) => truncated)) paste.report('truncated');
	for (const { tenant, licence } of found) paste.of(tenant, licence.line ?? 0);
	if (found.length === 0) return;
	const shape = listShape(shapeOf(all), context);
	paste.add({ shape, line: part.line, user: context.user, licences: found.map(({ licence }) => licence) });
}

/** Whether anything in an entry, at any depth, is missing or invalid. */
function isDamaged(entry: object, damaged: ReadonlySet<object>): boolean {
	if (damaged.size === 0) return false;
	if (damaged.has(entry)) return true;
	return Object.values(entry).some((inside) => typeof inside === 'object' && inside !== null && isDamaged(inside as object, damaged));
}

/** The kind of a list. Without some fields a tenant's list looks like a user's, or like names; the response's context overrides that. */
function listShape(shape: ListShape, context: Context): ListShape {
	return shape === 'user' || shape === 'names' ? (context.shape ?? shape) : shape;
}

/** Graph names its lists in @odata.context. */
function contextOf(fields: ReadonlyMap<string, unknown>, outer: Context, reading: Reading): Context {
	const written = (text(fields, '-@odatacontext') ?? '').slice(0, 500);
	const own = contextShape(written, fields);
	const named =
		/users\('([^']*)'\)/.exec(written)?.[1] ?? text(fields, 'user') ?? text(fields, 'objectid') ?? text(fields, 'product') ?? outer.user;
	const user = named ?? (holdsOwn(fields) ? `\u0000${reading.nameless++}` : undefined);
	const foreign = own ? false : written !== '' || isObject(fields.get('error')) || (outer.foreign ?? false);
	const shape = own ?? (foreign ? undefined : outer.shape);
	return { ...(shape && { shape }), ...(user !== undefined && { user }), foreign };
}

/** Whether an object has licences of its own: it is a user or a group. */
const holdsOwn = (fields: RecordFields): boolean => fields.has('assignedlicenses') || fields.has('licensedetails');

function contextShape(written: string, fields: ReadonlyMap<string, unknown>): ListShape | undefined {
	if (/licenseDetails|assignedLicenses/i.test(written) || holdsOwn(fields)) return 'user';
	if (/subscribedSkus/i.test(written) || fields.has('subscribedskus')) return 'tenant';
	// Graph also has change notification subscriptions.
	return /directory\/subscriptions|companySubscription/i.test(written) ? 'subscriptions' : undefined;
}

/** Responses that are not (complete) lists: an error, or a list that continues on another page. */
function reportAnswer(fields: ReadonlyMap<string, unknown>, { paste, words }: Reading): void {
	const error = fields.get('error');
	if (isObject(error)) {
		const inside = fieldsOf(error, words);
		paste.report('error-answer', (text(inside, 'code') ?? text(inside, 'message') ?? '').slice(0, 120));
	}
	if (text(fields, '@odatanextlink') || text(fields, 'nextlink')) paste.report('more-pages');
}
