import { type Unread, unreadOf } from '../core/paste/model.ts';
import { isCut, printedList } from '../core/paste/values.ts';
import { findMisspelt, findRole, type RoleNames } from './names.ts';
import { type Span, spanOf } from './paste-dates.ts';
import type { Held, RoleWords } from './paste-words.ts';

/** One role as it was read, for a reader to look over and correct. */
export interface RoleRow {
	line: number;
	/** Id of the role; missing for a custom one and for one nobody knows. */
	role?: string;
	/** As it was written. */
	name: string;
	custom?: true;
	held: Held;
	/** unit: an administrative unit; object: one app or group; unknown: a place that could not be read. */
	scope: 'tenant' | 'unit' | 'object' | 'unknown';
	/** Whose role it is, as the text writes it. */
	whose?: string;
	/** When it begins and ends, as the text writes it. */
	start?: string;
	end?: string;
	/** Why its dates take it back: not begun, over, or nobody can tell. */
	when?: 'not-yet' | 'ended' | 'unclear';
}

/** What the surroundings of a record say about it: the command above it, the heading, the context of an answer. */
export interface RoleContext {
	/** unclear: headings say several things, or one that nobody knows. */
	held?: Held | 'unclear' | undefined;
}

/** What is collected from a paste. */
export interface RoleFound {
	rows: RoleRow[];
	/** What the text says about when roles hold. */
	spans: Map<RoleRow, Span>;
	unread: Unread[];
	unrecognized: Set<string>;
	problems: Set<RoleProblem>;
	group: boolean;
	restrictedUnit: boolean;
	/** Objects understood that are no role, such as ordinary groups. */
	others: number;
}

/** What a reader should know about a paste of roles; the sentence stands under role.paste.problem.<id>. */
export const roleProblems = [
	...(['empty', 'nothing-found', 'error-answer', 'more-pages', 'cut', 'unread', 'not-held', 'listing', 'several-people'] as const),
	...(['held-unclear', 'scope-unclear', 'misspelt', 'user-objects', 'not-now', 'dates-unclear'] as const),
] as const;
export type RoleProblem = (typeof roleProblems)[number];

type Fields = ReadonlyMap<string, unknown>;

/** Texts of all fields that say the same. */
function valuesOf(fields: Fields, what: string): string[] {
	return [...fields].flatMap(([key, value]) =>
		key.startsWith(`${what}:`) && typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [],
	);
}
const hasField = (fields: Fields, what: string) =>
	[...fields].some(([key, value]) => key.startsWith(`${what}:`) && value !== null && value !== undefined && value !== '');
const oneLine = (text: string) => text.replace(/\n/g, ' ');
const close = (text: string) => text.replace(/\s/g, '');

/** Whether a field holds several roles: `{A, B}`, `A; B`, or those of a column for eligible ones. */
function isList([key, value]: readonly [string, unknown], names: RoleNames): boolean {
	if (typeof value !== 'string' || !/^(?:eligible-)?role:/.test(key) || value.trim() === '') return false;
	if (key.startsWith('eligible-role:') || value.trim().startsWith('{')) return true;
	return (
		/[,;|]/.test(value) &&
		!/[=:]/.test(value) &&
		findRole(names, value) === undefined &&
		printedList(value).items.some((name) => findRole(names, name))
	);
}

/**
 * Takes what one record says, whatever it was printed as. Several roles in one cell are a record each.
 * @returns Whether it was understood.
 */
export function takeRecord(
	fields: Fields,
	line: number,
	context: RoleContext,
	names: RoleNames,
	words: RoleWords,
	found: RoleFound,
): boolean {
	const lists = [...fields].filter((field) => isList(field, names));
	if (lists.length === 0) return takeOne(fields, line, context, names, words, found);
	const own = new Map([...fields].filter((field) => !isList(field, names)));
	const about = [...own].filter(([key]) => !key.startsWith('role:'));
	for (const [key, value] of lists) {
		const { items, whole } = printedList(String(value));
		const held = key.startsWith('eligible-') ? { held: 'eligible' as const } : context;
		for (const name of items) takeOne(new Map([...about, ['role:listed', name]]), line, held, names, words, found);
		if (whole) continue;
		found.unread.push(unreadOf(line, String(value)));
		found.problems.add('cut');
	}
	const more = [...own].some(([key, value]) => key.startsWith('role:') && value !== '');
	return more ? takeOne(own, line, context, names, words, found) : true;
}

/** Takes a record of one role at most. */
function takeOne(fields: Fields, line: number, context: RoleContext, names: RoleNames, words: RoleWords, found: RoleFound): boolean {
	const type = (valuesOf(fields, 'type')[0] ?? '').toLowerCase();
	const assignable = [...fields].find(([key]) => key.startsWith('role-assignable:'))?.[1];
	if (type === 'group' || assignable === true || String(assignable).toLowerCase() === 'true' || hasField(fields, 'group-mark')) {
		found.others++;
		if (assignable === true || String(assignable).toLowerCase() === 'true') found.group = true;
		return true;
	}
	if (type === 'administrativeunit' || [...fields.keys()].some((key) => key.endsWith('ismembermanagementrestricted'))) {
		found.others++;
		const restricted = [...fields].find(([key]) => key.endsWith('ismembermanagementrestricted'))?.[1];
		if (restricted === true || String(restricted).toLowerCase() === 'true') found.restrictedUnit = true;
		return true;
	}
	const upn = ['userprincipalname', 'mail', 'email', 'emailaddress'].some((name) => fields.has(`who:${name}`));
	const roleKeys = [...fields].filter(([key, value]) => key.startsWith('role:') && typeof value === 'string' && value.trim() !== '');
	// A user has a display name of its own, and it may be that of a role.
	const isUser = type === 'user' || hasField(fields, 'user-mark') || upn;
	const named = roleKeys
		.filter(([key]) => !(isUser && (key === 'role:displayname' || key === 'role:name')))
		.map(([, value]) => asWritten(String(value).trim(), names));
	const definition = valuesOf(fields, 'definition').map(close)[0];
	const template = valuesOf(fields, 'template').map(close)[0];
	if (named.length === 0 && definition === undefined && template === undefined) {
		if (isUser) {
			found.others++;
			if (roleKeys.some(([, value]) => findRole(names, String(value)))) found.problems.add('user-objects');
			return true;
		}
		return false;
	}
	const isDefinition = type === 'unifiedroledefinition' || hasField(fields, 'definition-mark');
	const ids = [template, definition, ...named].filter((text) => text !== undefined);
	// Azure has roles of its own, for what lies in a subscription.
	if (valuesOf(fields, 'scope').some((written) => /^\/(?:subscriptions|providers)\//i.test(written))) {
		found.others++;
		return true;
	}
	if (ids.some(isCut)) {
		found.unread.push(unreadOf(line, ids.join(' ')));
		found.problems.add('cut');
	}
	const exact = ids.map((text) => findRole(names, text)).find((id) => id !== undefined);
	const guessed = exact ?? named.map((text) => findMisspelt(names, text)).find((id) => id !== undefined);
	if (guessed !== undefined && exact === undefined) found.problems.add('misspelt');
	const builtIn = fields.get('definition-mark:isbuiltin');
	const custom = guessed === undefined && (builtIn === false || String(builtIn).toLowerCase() === 'false');
	const name = named[0] ?? template ?? definition ?? '';
	const scope = scopeOf(fields, words, found, line);
	const held = heldOf(
		fields,
		type,
		isDefinition && definition === undefined ? { held: context.held ?? 'listed' } : context,
		words,
		found,
		line,
	);
	const [whose] = valuesOf(fields, 'who');
	if (guessed === undefined && !custom) found.unrecognized.add(name);
	const row: RoleRow = {
		line,
		...(guessed !== undefined && { role: guessed }),
		name: name.slice(0, 80),
		...(custom && { custom: true as const }),
		held,
		scope,
		...(whose !== undefined && { whose: oneLine(whose).slice(0, 120) }),
	};
	found.rows.push(row);
	const span = spanOf(fields, words);
	if (span) found.spans.set(row, span);
	return true;
}

/** A name on one line. Where it was broken, the break stood for a space or for nothing. */
function asWritten(text: string, names: RoleNames): string {
	if (!text.includes('\n')) return text;
	const wanted = text.replace(/\s/g, '').toLowerCase();
	const whole = [...names.exact.keys()].find((name) => name.replaceAll(' ', '') === wanted);
	return whole ?? oneLine(text);
}

/** `isEligible: true`, `active: false` */
function heldByFlag(key: string, value: unknown, words: RoleWords): Held[] {
	const flag =
		typeof value === 'boolean' ? value : typeof value === 'string' && /^(?:true|false)$/i.test(value) ? /t/i.test(value) : undefined;
	if (flag === undefined) return [];
	const name = key.replace(/^.*:/, '').replace(/^is/, '');
	const one = /eligib/.test(name) ? 'eligible' : words.held(name);
	if (one === 'active' && !flag) return ['not-held'];
	return flag && (one === 'eligible' || one === 'not-held') ? [one] : [];
}

function heldOf(fields: Fields, type: string, context: RoleContext, words: RoleWords, found: RoleFound, line: number): Held {
	const said: Held[] = [];
	// Ids of eligibility end in "-e", those of assignments do not.
	const marked = valuesOf(fields, 'nothing').some((id) => /^[\w-]{30,}-\d-e$/.test(id));
	if (/eligib/.test(type) || hasField(fields, 'eligible-mark') || marked) said.push('eligible');
	for (const written of valuesOf(fields, 'held')) {
		const one = words.held(oneLine(written)) ?? words.held(close(written));
		if (one !== undefined) said.push(one);
		else if (!words.beside(written)) {
			found.unread.push(unreadOf(line, written));
			found.problems.add('held-unclear');
			said.push('not-held');
		}
	}
	// An end or a type that says it in a word.
	for (const written of [...valuesOf(fields, 'nothing'), ...valuesOf(fields, 'end')]) {
		const one = words.held(written);
		if (one === 'not-held' || one === 'eligible') said.push(one);
	}
	for (const [key, value] of fields) said.push(...heldByFlag(key, value, words));
	if (hasField(fields, 'listing-mark')) said.push('listed');
	if (context.held === 'unclear') {
		// What a record says of itself beats tabs above it.
		if (said.length === 0) {
			found.problems.add('held-unclear');
			return 'not-held';
		}
	} else if (context.held !== undefined) said.push(context.held);
	for (const one of ['listed', 'not-held', 'eligible'] as const) if (said.includes(one)) return one;
	// A schedule without what only an assignment has may be one of eligibility.
	const schedule = hasField(fields, 'schedule-mark') && !hasField(fields, 'active-mark') && !fields.has('held:assignmenttype');
	if (schedule && !/assignment/.test(type)) {
		found.problems.add('held-unclear');
		return 'eligible';
	}
	return 'active';
}

function scopeOf(fields: Fields, words: RoleWords, found: RoleFound, line: number): RoleRow['scope'] {
	let scope: RoleRow['scope'] = 'tenant';
	if (valuesOf(fields, 'unit').some((written) => !/^(?:[-–—]|null|none)$/i.test(written))) return 'unit';
	for (const written of valuesOf(fields, 'scope')) {
		const said = words.scope(close(written)) ?? words.scope(oneLine(written));
		if (said === 'tenant') continue;
		if (said === 'unit') return 'unit';
		if (/^\/(?:\w+\/)?[\da-f]{8}-/i.test(written)) scope = 'object';
		else {
			found.unread.push(unreadOf(line, written));
			found.problems.add('scope-unclear');
			scope = 'unknown';
		}
	}
	return scope;
}

/** Names what could not be read beside roles: it may say that they are not held, so they are not counted as active. */
export function takeBack(found: RoleFound, rows: readonly RoleRow[], unread: Unread): void {
	found.unread.push(unread);
	for (const row of rows) {
		if (row.held !== 'active') continue;
		row.held = 'not-held';
		found.problems.add('held-unclear');
	}
}
