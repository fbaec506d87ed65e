import { isCut, isObject, printedList, printedObject } from '../../core/paste/values.ts';
import type { WrittenPlan } from '../licence.ts';
import { asGuid, label } from '../text.ts';
import { fieldsOf, text } from './fields.ts';
import type { PasteWords } from './words.ts';

/** Service plans of a licence: undefined if the text does not list them; and whether they were cut off. */
export function readPlans(value: unknown, words: PasteWords): { plans?: WrittenPlan[]; truncated: boolean } {
	if (value === undefined || value === null || value === '') return { truncated: false };
	const plans: WrittenPlan[] = [];
	for (const item of Array.isArray(value) ? value : piecesOf(value)) {
		const plan = readPlan(item, words);
		// The plan that cannot be read may be the deciding one.
		if (!plan) return { truncated: true };
		plans.push(plan);
	}
	return { plans, truncated: false };
}

/** A printed list of plans with their states; anything else is one value. */
function piecesOf(value: unknown): unknown[] {
	if (typeof value !== 'string' || !/[=:(]/.test(value) || isCut(value)) return [value];
	const objects = value.match(/@\{[^{}]*\}/g);
	if (objects && /^[\s{}[\],;]*$/.test(value.replace(/@\{[^{}]*\}/g, ''))) return objects;
	return value.startsWith('@{') ? [value] : printedList(value).items;
}

/** `AAD_PREMIUM=Success`, `AAD_PREMIUM (Disabled)` */
const inline = /^(\w+)\s*(?:[:=]\s*|\()\s*([A-Za-z]+)\)?$/;

function readPlan(value: unknown, words: PasteWords): WrittenPlan | undefined {
	if (typeof value === 'string') {
		const [, name, status] = inline.exec(value.trim()) ?? [];
		if (name !== undefined && status !== undefined) return { name, status: label(status) };
	}
	const printed = typeof value === 'string' ? printedObject(value) : undefined;
	const fields = printed ? fieldsOf(Object.fromEntries(printed), words) : isObject(value) ? fieldsOf(value, words) : undefined;
	if (!fields) return undefined;
	// The oldest module nests the name: ServicePlan { ServiceName }.
	const nested = fields.get('plans');
	const id = text(fields, 'planid');
	const name = text(fields, 'planname') ?? (isObject(nested) ? text(fieldsOf(nested, words), 'planname') : undefined);
	if (id === undefined && name === undefined) return undefined;
	const status = text(fields, 'planstate');
	return { ...(id !== undefined && { id }), ...(name !== undefined && { name }), ...(status !== undefined && { status: label(status) }) };
}

/** Ids or names of disabled plans; a list that cannot be read completely is reported, because any plan may be in it. */
export function readDisabled(value: unknown): { plans?: string[]; unread?: string } {
	if (value === undefined || value === null) return {};
	if (Array.isArray(value)) {
		const plans = value.filter((plan) => typeof plan === 'string');
		const names = value.map((plan) => (isObject(plan) ? String(plan['servicePlanName'] ?? plan['ServicePlanName'] ?? '') : plan));
		const strange = names.find((name) => typeof name !== 'string' || !isPlan(name));
		if (strange !== undefined) return { plans, unread: String(strange || 'disabledPlans') };
		return { plans: names as string[] };
	}
	if (typeof value !== 'string') return { unread: String(value) };
	const written = value.trim();
	if (/^(?:[-–—]|none|null|\{\}|\[\])?$/i.test(written)) return { plans: [] };
	const { items, whole } = printedList(written.replace(/-\n\s*/g, '-'));
	const plans = items.map((item) => item.replace(/\s/g, ''));
	// A product's name instead of a plan's: a wrapped string id has no lower-case letters.
	const named = items.some((item) => /\s/.test(item) && /[a-z]/.test(item) && !asGuid(item.replace(/\s/g, '')));
	return whole && !named && plans.every(isPlan) ? { plans } : { plans: plans.filter(isPlan), unread: written };
}

const isPlan = (name: string) => asGuid(name) !== undefined || /^[A-Za-z]\w*$/.test(name);
