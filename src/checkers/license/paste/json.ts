import { isEntry, readEntry, shapeOf } from './entry.ts';
import { type Fields, fieldsOf, isObject, text } from './fields.ts';
import type { ListShape, PasteBuilder } from './list.ts';

/** Fields under which lists lie: Graph's answers, a user with its licences, answers of a batch. */
const containers = ['value', 'licensedetails', 'assignedlicenses', 'subscribedskus', 'responses', 'body'] as const;

/** How deep lists are looked for; a real answer needs four. */
const deepest = 6;

/** What the surroundings of a list say about it. */
interface Context {
	shape?: ListShape;
	user?: string;
}

/** Takes the licences out of one JSON value, whatever of the known shapes it has. */
export function readJson(value: unknown, paste: PasteBuilder): void {
	collect(value, {}, 0, paste);
}

function collect(value: unknown, context: Context, depth: number, paste: PasteBuilder): void {
	if (depth > deepest) return;
	if (Array.isArray(value)) collectList(value, context, depth, paste);
	if (!isObject(value)) return;
	const fields = fieldsOf(value);
	if (isEntry(fields)) {
		addList([fields], context, paste);
		return;
	}
	reportAnswer(fields, paste);
	const inner = contextOf(fields, context);
	for (const name of containers) {
		const inside = fields.get(name);
		if (Array.isArray(inside) || isObject(inside)) collect(inside, inner, depth + 1, paste);
	}
}

function collectList(list: readonly unknown[], context: Context, depth: number, paste: PasteBuilder): void {
	const entries: Fields[] = [];
	const names: string[] = [];
	for (const item of list) {
		const fields = isObject(item) ? fieldsOf(item) : undefined;
		if (fields && isEntry(fields)) entries.push(fields);
		else if (fields || Array.isArray(item)) collect(item, context, depth + 1, paste);
		else if (typeof item === 'string' && item.trim() !== '') names.push(item);
		else paste.report('skipped');
	}
	if (list.length === 0 || entries.length > 0) addList(entries, context, paste);
	// az rest with --query "value[].skuPartNumber" prints nothing but names.
	if (names.length > 0) paste.lists.push({ shape: 'names', licences: names.map((name) => ({ name })) });
}

function addList(entries: readonly Fields[], context: Context, paste: PasteBuilder): void {
	const found = entries.map(readEntry).filter((entry) => entry !== undefined);
	if (found.length < entries.length) paste.report('skipped');
	if (found.some(({ truncated }) => truncated)) paste.report('truncated');
	if (entries.length > 0 && found.length === 0) return;
	const shape = listShape(entries, context);
	paste.lists.push({
		shape,
		...(shape === 'user' && context.user !== undefined && { user: context.user }),
		licences: found.map(({ licence }) => licence),
	});
}

/** Fields that were selected away make a tenant's list look like a user's, or like names; the answer's own context knows better. */
function listShape(entries: readonly Fields[], context: Context): ListShape {
	if (entries.length === 0) return context.shape ?? 'tenant';
	const shape = shapeOf(entries);
	return shape === 'user' || shape === 'names' ? (context.shape ?? shape) : shape;
}

/** Graph names its lists in @odata.context. */
function contextOf(fields: Fields, outer: Context): Context {
	const written = text(fields, '@odata.context')?.slice(0, 500) ?? '';
	const user = /users\('([^']*)'\)/.exec(written)?.[1] ?? text(fields, 'userprincipalname') ?? text(fields, 'id') ?? outer.user;
	const shape = contextShape(written, fields) ?? outer.shape;
	return { ...(shape && { shape }), ...(user !== undefined && { user }) };
}

function contextShape(written: string, fields: Fields): ListShape | undefined {
	if (/licenseDetails|assignedLicenses/i.test(written) || fields.has('licensedetails') || fields.has('assignedlicenses')) return 'user';
	if (/subscribedSkus/i.test(written)) return 'tenant';
	return /subscriptions/i.test(written) ? 'subscriptions' : undefined;
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
