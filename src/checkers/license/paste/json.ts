import { isEntry, readEntry, shapeOf } from './entry.ts';
import { type Fields, fieldsOf, isObject, text } from './fields.ts';
import { type Known, readLines } from './lines.ts';
import type { ListShape, PasteBuilder } from './list.ts';

/** Fields under which lists lie: Graph's answers, a user with its licences, answers of a batch. */
const containers = ['value', 'licensedetails', 'assignedlicenses', 'subscribedskus', 'responses', 'body'] as const;

/** How deep lists are looked for; a real answer needs four. */
const deepest = 6;

/** What the surroundings of a list say about it. */
interface Context {
	shape?: ListShape;
	user?: string;
	/** An error, or a list of something else by its own account. */
	foreign?: boolean;
	/** The field that the list is in. */
	container?: (typeof containers)[number];
}

/** Takes the licences out of one JSON value, whatever of the known shapes it has. */
export function readJson(value: unknown, known: Known, paste: PasteBuilder): void {
	collect(value, {}, 0, { paste, known });
}

/** Where what is found goes, and what names are held against. */
interface Reading {
	paste: PasteBuilder;
	known: Known;
}

function collect(value: unknown, context: Context, depth: number, reading: Reading): void {
	if (depth > deepest) return;
	if (Array.isArray(value)) collectList(value, context, depth, reading);
	if (!isObject(value)) return;
	const fields = fieldsOf(value);
	if (isEntry(fields)) {
		addList([fields], context, reading.paste);
		return;
	}
	reportAnswer(fields, reading.paste);
	const inner = contextOf(fields, context);
	for (const container of containers) {
		const inside = fields.get(container);
		if (Array.isArray(inside) || isObject(inside)) collect(inside, { ...inner, container }, depth + 1, reading);
	}
}

function collectList(list: readonly unknown[], context: Context, depth: number, reading: Reading): void {
	const { paste, known } = reading;
	const entries: Fields[] = [];
	const names: string[] = [];
	let odd = false;
	for (const item of list) {
		const fields = isObject(item) ? fieldsOf(item) : undefined;
		if (fields && isEntry(fields)) entries.push(fields);
		else if (fields || Array.isArray(item)) collect(item, context, depth + 1, reading);
		else if (typeof item === 'string' && item.trim() !== '') names.push(item);
		else odd = true;
	}
	if (entries.length > 0) addList(entries, context, paste);
	if (list.length === 0) addEmpty(context, paste);
	// az rest with --query "value[].skuPartNumber" prints nothing but names.
	const named = readLines(names, known);
	if (named) paste.lists.push(named);
	if (odd && (named || entries.length > 0)) paste.report('skipped');
}

/** No licences are an answer only where licences were asked for; any program prints `[]`. */
function addEmpty({ shape, user, foreign, container }: Context, paste: PasteBuilder): void {
	if (foreign || container === 'responses' || container === 'body') return;
	if (shape) paste.lists.push({ shape, ...(shape === 'user' && user !== undefined && { user }), licences: [] });
	else paste.bareEmpty = true;
}

function addList(entries: readonly Fields[], context: Context, paste: PasteBuilder): void {
	const found = entries.map(readEntry).filter((entry) => entry !== undefined);
	if (found.length < entries.length) paste.report('skipped');
	if (found.some(({ truncated }) => truncated)) paste.report('truncated');
	if (found.length === 0) return;
	const shape = listShape(entries, context);
	paste.lists.push({
		shape,
		...(shape === 'user' && context.user !== undefined && { user: context.user }),
		licences: found.map(({ licence }) => licence),
	});
}

/** Fields that were selected away make a tenant's list look like a user's, or like names; the answer's own context knows better. */
function listShape(entries: readonly Fields[], context: Context): ListShape {
	const shape = shapeOf(entries);
	return shape === 'user' || shape === 'names' ? (context.shape ?? shape) : shape;
}

/** Graph names its lists in @odata.context. */
function contextOf(fields: Fields, outer: Context): Context {
	const written = text(fields, '@odata.context')?.slice(0, 500) ?? '';
	const user = /users\('([^']*)'\)/.exec(written)?.[1] ?? text(fields, 'userprincipalname') ?? text(fields, 'id') ?? outer.user;
	const own = contextShape(written, fields);
	const foreign = own ? false : written !== '' || isObject(fields.get('error')) || (outer.foreign ?? false);
	const shape = own ?? (foreign ? undefined : outer.shape);
	return { ...(shape && { shape }), ...(user !== undefined && { user }), foreign };
}

function contextShape(written: string, fields: Fields): ListShape | undefined {
	if (/licenseDetails|assignedLicenses/i.test(written) || fields.has('licensedetails') || fields.has('assignedlicenses')) return 'user';
	if (/subscribedSkus/i.test(written) || fields.has('subscribedskus')) return 'tenant';
	// Graph has other subscriptions too, those to changes.
	return /directory\/subscriptions|companySubscription/i.test(written) ? 'subscriptions' : undefined;
}

/** Answers that are no list: an error, or a list that goes on. */
function reportAnswer(fields: Fields, paste: PasteBuilder): void {
	const error = fields.get('error');
	if (isObject(error)) {
		const inside = fieldsOf(error);
		paste.report('error-answer', (text(inside, 'code') ?? text(inside, 'message') ?? '').slice(0, 120));
	}
	if (text(fields, '@odata.nextlink')) paste.report('more-pages');
}
