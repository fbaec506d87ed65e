import { type Unread, unreadOf } from '../core/paste/model.ts';
import { isCut, printedList } from '../core/paste/values.ts';
import { findMisspelt, findRole, type RoleNames } from './names.ts';
import { type Span, spanOf } from './paste-dates.ts';
import { close, type Fields, hasField, heldOf, isPersonal, oneLine, scopeOf, valuesOf } from './paste-held.ts';
import type { Held, RoleWords } from './paste-words.ts';

/** One role as read, for the reader to check and correct. */
export interface RoleRow {
	line: number;
	/** Id of the role; missing for custom and unknown roles. */
	role?: string;
	/** The name as written. */
	name: string;
	custom?: true;
	held: Held;
	/** unit: an administrative unit; object: one app or group; unknown: could not be read. */
	scope: 'tenant' | 'unit' | 'object' | 'unknown';
	/** Whose role it is, as written. */
	whose?: string;
	/** When it begins and ends, as written. */
	start?: string;
	end?: string;
	/** Why its dates invalidate it: not begun, ended, or unclear. */
	when?: 'not-yet' | 'ended' | 'unclear';
}

/** What is known about a record from its surroundings: the command, the heading, the response's context. */
export interface RoleContext {
	/** unclear: headings contradict each other, or one is unknown. */
	held?: Held | 'unclear' | undefined;
	/** What stands below is one person's own: what they are a member of, or what is assigned. */
	person?: boolean | undefined;
	/** Whose it is, as the text writes it. */
	whose?: string | undefined;
}

/** What has been collected from a paste. */
export interface RoleFound {
	rows: RoleRow[];
	/** The dates of each row. */
	spans: Map<RoleRow, Span>;
	unread: Unread[];
	unrecognized: Set<string>;
	problems: Set<RoleProblem>;
	group: boolean;
	restrictedUnit: boolean;
	/** Number of recognized objects that are not roles, such as ordinary groups. */
	others: number;
	/** Something in the text is one person's own, so that no role in it means that there is none. */
	personal: boolean;
	/** Answers about what somebody is a member of that do not say who that is, less those that go on with another. */
	answers: number;
}

/** Something the reader should know about a paste of roles; its sentence is under role.paste.problem.<id>. */
export const roleProblems = [
	...(['empty', 'nothing-found', 'error-answer', 'more-pages', 'cut', 'unread', 'not-held', 'listing', 'several-people'] as const),
	...(['held-unclear', 'scope-unclear', 'misspelt', 'user-objects', 'not-now', 'dates-unclear', 'whose-unclear'] as const),
] as const;
export type RoleProblem = (typeof roleProblems)[number];

/** Whether a field contains several roles: `{A, B}`, `A; B`, or a column of eligible roles. */
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
 * Reads one record in any format. Several roles in one cell become a record each.
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

/** Whether a value is true, in JSON or as printed. */
const isTrue = (value: unknown) => String(value).toLowerCase() === 'true';

/** Reads a record of at most one role. */
function takeOne(fields: Fields, line: number, context: RoleContext, names: RoleNames, words: RoleWords, found: RoleFound): boolean {
	const type = (valuesOf(fields, 'type')[0] ?? '').toLowerCase();
	const assignable = [...fields].find(([key]) => key.startsWith('role-assignable:'))?.[1];
	if (words.group(type) || isTrue(assignable) || hasField(fields, 'group-mark')) {
		found.others++;
		if (context.person || fields.has('type:odatatype')) found.personal = true;
		if (isTrue(assignable)) found.group = true;
		return true;
	}
	if (type === 'administrativeunit' || [...fields.keys()].some((key) => key.endsWith('ismembermanagementrestricted'))) {
		found.others++;
		const restricted = [...fields].find(([key]) => key.endsWith('ismembermanagementrestricted'))?.[1];
		if (isTrue(restricted)) found.restrictedUnit = true;
		return true;
	}
	const upn = ['userprincipalname', 'upn', 'mail', 'email', 'emailaddress'].some((name) => fields.has(`who:${name}`));
	const roleKeys = [...fields].filter(([key, value]) => key.startsWith('role:') && typeof value === 'string' && value.trim() !== '');
	// A user has a display name too, which may equal a role's name.
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
	// Azure has its own roles for resources in a subscription.
	if (valuesOf(fields, 'scope').some((written) => /^\/(?:subscriptions|providers)\//i.test(written))) {
		found.others++;
		return true;
	}
	if (ids.some(isCut)) {
		found.unread.push(unreadOf(line, ids.join(' ')));
		found.problems.add('cut');
	}
	// A role that somebody made may have the name of a built-in one.
	const made = String(fields.get('definition-mark:isbuiltin')).toLowerCase() === 'false' || type.startsWith('custom');
	const exact = ids.filter((text) => !made || !named.includes(text)).flatMap((text) => findRole(names, text) ?? [])[0];
	const guessed = exact ?? (made ? undefined : named.flatMap((text) => findMisspelt(names, text) ?? [])[0]);
	if (guessed !== undefined && exact === undefined) found.problems.add('misspelt');
	const custom = guessed === undefined && made;
	const name = named[0] ?? template ?? definition ?? '';
	const scope = scopeOf(fields, words, found, line);
	const personal = context.person === true || isPersonal(fields);
	// The roles of a tenant, or of a group, are shown like those of a person.
	const ofOthers = valuesOf(fields, 'principal-type').some((written) => words.group(written)) || (!personal && isShown(fields));
	const isListed = (isDefinition && definition === undefined) || ofOthers;
	const held = heldOf(fields, type, isListed ? { held: context.held ?? 'listed' } : context, words, found, line);
	const people = valuesOf(fields, 'who');
	const whose = people.find((name) => name.includes('@')) ?? people[0] ?? context.whose;
	// Any object of a directory has a name: it may be a group, or a role that somebody else holds.
	if (!personal && held === 'active' && roleKeys.every(([key]) => key === 'role:displayname' || key === 'role:name'))
		found.problems.add('whose-unclear');
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

/** Whether a record shows a role as an object of the directory, with its id or description. */
const isShown = (fields: Fields) =>
	[...fields].some(([key, value]) => /^(?:template|described):|^nothing:(?:object)?id$/.test(key) && value !== '' && value !== null);

/** A name on one line. If it was wrapped, the break replaced a space or nothing. */
function asWritten(text: string, names: RoleNames): string {
	if (!text.includes('\n')) return text;
	const wanted = text.replace(/\s/g, '').toLowerCase();
	const whole = [...names.exact.keys()].find((name) => name.replaceAll(' ', '') === wanted);
	return whole ?? oneLine(text);
}

/** Reports an unread piece beside roles: it may say that they are not held, so they no longer count as active. */
export function takeBack(found: RoleFound, rows: readonly RoleRow[], unread: Unread): void {
	found.unread.push(unread);
	for (const row of rows) {
		if (row.held !== 'active') continue;
		row.held = 'not-held';
		found.problems.add('held-unclear');
	}
}
