import { foldName, unreadOf } from '../core/paste/model.ts';
import { findRole, type RoleNames } from './names.ts';
import { joined, noSpan, type Span, takeDate } from './paste-dates.ts';
import type { RoleContext, RoleFound, RoleRow } from './paste-rows.ts';
import { clean, isHarmless, roleIn, type Said, saidBy, together } from './paste-said.ts';
import type { RoleWords } from './paste-words.ts';

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** `displayName : value`, as PowerShell prints a list; the name of a custom role may follow a colon too. */
const labelled = /^\s*"?([\p{L}@.][\p{L}\p{N} @._-]{0,40}?)"?\s*[:：=]\s*(.*)$/u;

/** A line with ordinary brackets; what is listed inside of them stays together. */
const bracketed = (line: string) =>
	line
		.replaceAll('（', ' (')
		.replaceAll('）', ')')
		.replace(/\([^()]*\)/g, (inside) => inside.replace(/[,;|、，；]/g, '/'));
const split = (line: string) =>
	line
		.split(/\t|\s{2,}|[,;|、，；]/)
		.map(clean)
		.filter((part) => part !== '');
/** Whether a label has a word for role in it: `Custom role: …`. */
const ofRole = (label: string, words: RoleWords) => label.split(' ').some((word) => words.field(foldName(word))?.startsWith('role:'));
/** A sign for nothing behind a name. */
const nothing = /[\t|:=]\s*(?:-|—|""|\[\])\s*$/;
/** Names stand in a list; cells of a row stand further apart, and are about the role among them. */
const isRow = (line: string) => /\t|\||\S\s{2,}\S|","/.test(line.trim());

/**
 * Takes the roles of one line, with what the line says about them.
 * @param complain Whether a line that names no role is worth telling.
 */
export function takeLine(
	line: string,
	number: number,
	context: RoleContext,
	names: RoleNames,
	words: RoleWords,
	found: RoleFound,
	complain: boolean,
): void {
	const add = (role: string, name: string, { held, scope }: Said, dates?: Span) => {
		const outer = held ?? context.held ?? 'active';
		if (outer === 'unclear') found.problems.add('held-unclear');
		const row: RoleRow = {
			...{ line: number, role, name: name.slice(0, 80) },
			...{ held: outer === 'unclear' ? 'not-held' : outer, scope: scope ?? 'tenant' },
			...(context.whose !== undefined && { whose: context.whose.slice(0, 120) }),
		};
		found.rows.push(row);
		if (dates) found.spans.set(row, dates);
	};
	const isNothing = nothing.test(line);
	const whole = !isNothing && findRole(names, clean(line));
	if (whole) {
		add(whole, clean(line), {});
		return;
	}
	const [, label, value = ''] = labelled.exec(line) ?? [];
	const before = label === undefined ? undefined : words.held(label);
	const field = label === undefined ? undefined : words.field(foldName(label));
	const named = field !== undefined && words.identifies(field);
	const text = bracketed(label !== undefined && (before !== undefined || named) ? value : line);
	const parts = split(text).map((part) => ({ part, ...roleIn(part, names, words) }));
	const hits = parts.filter(({ role }) => role !== undefined);
	const span = noSpan();
	// A number behind a name may be that of those who have it.
	const others = parts.filter(
		({ role, part }, at) => role === undefined && (!isHarmless(part) || (at > 0 && /^\d+$/.test(part))) && !takeDate(part, span, words),
	);
	if (hits.length === 0) {
		takeIds(
			line,
			number,
			parts.map(({ part }) => part),
			add,
			names,
			words,
			found,
		) ||
			takeRest(
				line,
				text,
				number,
				names,
				found,
				complain && (label === undefined || named || before !== undefined || ofRole(label, words)),
			);
		return;
	}
	// A state and a scope beside a name, in cells of their own, are about it.
	const beside = together(others.map(({ part }) => saidBy(part, words)));
	const strange = others.filter(({ part }) => saidBy(part, words) === undefined).map(({ part }) => part);
	// A label that nobody knows may say that the role is held, wanted or gone.
	const strangeLabel =
		label !== undefined &&
		!named &&
		before === undefined &&
		/^[\p{L}][\p{L} ]*$/u.test(label) &&
		hits[0]?.part !== clean(line) &&
		!clean(line).startsWith(hits[0]?.name ?? '');
	// What has digits and is not understood may be a date.
	for (const part of strange) if (/\d/.test(part)) span.other.push(part);
	const inRow = isRow(text) || (hits.length === 1 && strange.some((part) => !part.includes(' ')));
	// Behind a comma stand further names; what does not look like one is about the role before it.
	let unclear =
		strangeLabel || (isNothing && parts.length === 1) || (inRow && strange.length > 0) || strange.some((part) => !/^\p{Lu}/u.test(part));
	for (const { role, name = '', near, said, unknown, dates } of hits) {
		if (near) found.problems.add('misspelt');
		const own = together([said, beside, { held: before }]);
		unclear ||= unknown === true;
		if (strangeLabel) continue;
		// What nobody knows may say how the role is held; where that is said already, it is only named.
		add(role as string, name, unclear && own.held === undefined ? { ...own, held: 'not-held' } : own, joined(span, dates));
		if (unclear && own.held === undefined) found.problems.add('held-unclear');
	}
	if (unclear) found.unread.push(unreadOf(number, line));
	else if (complain && /[,;、，；]/.test(text)) for (const part of strange) found.unrecognized.add(part);
}

/** Roles by the template ids in a line. */
function takeIds(
	line: string,
	number: number,
	parts: readonly string[],
	add: (role: string, name: string, said: Said) => void,
	names: RoleNames,
	words: RoleWords,
	found: RoleFound,
): boolean {
	const ids = (line.match(guid) ?? []).map((id) => ({ id, role: findRole(names, id) })).filter(({ role }) => role !== undefined);
	const said = together(parts.map((part) => saidBy(part, words)));
	// A longer text about it, such as an object on one line, says more than its id.
	const strange = parts.filter((part) => !isHarmless(part) && saidBy(part, words) === undefined && part.replace(guid, '').length > 2);
	for (const { id, role } of ids)
		add(role as string, id, strange.length > 0 && said.held === undefined ? { ...said, held: 'not-held' } : said);
	if (ids.length > 0 && strange.length > 0) {
		found.unread.push(unreadOf(number, line));
		if (said.held === undefined) found.problems.add('held-unclear');
	}
	return ids.length > 0;
}

/** A line without a role of its own. */
function takeRest(line: string, text: string, number: number, names: RoleNames, found: RoleFound, complain: boolean): void {
	if (mentions(line, names)) found.unread.push(unreadOf(number, line));
	else if (complain) found.unrecognized.add(clean(text));
}

/** Most words of a sentence that is searched for a role. */
const mostWords = 24;

/** Whether a sentence names a role among other words. */
export function mentions(line: string, names: RoleNames): boolean {
	const words = clean(line)
		.split(/[\s:：()[\]]+/)
		.filter((word) => word !== '');
	if (words.length > mostWords) return false;
	for (let start = 0; start < words.length; start++) {
		for (let end = Math.min(words.length, start + 6); end > start + 1; end--) {
			if (
				findRole(
					names,
					words
						.slice(start, end)
						.join(' ')
						.replace(/[.,!?]$/, ''),
				) !== undefined
			)
				return true;
		}
	}
	return false;
}
