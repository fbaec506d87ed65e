import { foldName, type Line, unreadOf } from '../core/paste/model.ts';
import { findMisspelt, findRole, type RoleNames } from './names.ts';
import { hasDate, joined, noSpan, type Span, takeDate, withoutDates } from './paste-dates.ts';
import { type RoleContext, type RoleFound, type RoleRow, takeBack } from './paste-rows.ts';
import type { Held, RoleWords } from './paste-words.ts';

/** More than any list of one person's roles; what is longer is no list of roles. */
const mostLines = 500;
const longestLine = 400;

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** `displayName : value`, as PowerShell prints a list; the name of a custom role may follow a colon too. */
const labelled = /^\s*"?([\p{L}@.][\p{L}\p{N} @._-]{0,40}?)"?\s*[:：=]\s*(.*)$/u;
/** Rules of a printed table, brackets left over from a broken document. */
const furniture = /^[\s\-=|+*_.,:;[\]{}()"'`~#<>]*$/;
/** A command that was typed, and what it asks for. */
const command =
	/(?:^|[>$#|(={]\s*)(?:(Get|Find)-((?:Mg(?:Beta)?|Msol|AzureADMS|AzureAD|Entra(?:Beta)?|Az|MS)?)(\w+)|GET\s+\S*\/([\w]+)(?:\?\S*)?\s*$|(az)\s+(?:rest|ad|role)\b)/;

const clean = (text: string) => text.replace(/^[\s\-*•·‧–—>|,;"'`]+|[\s|,;"'`]+$/gu, '');
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
/** Names stand in a list; cells of a row stand further apart, and are about the role among them. */
const isRow = (line: string) => /\t|\||\S\s{2,}\S|","/.test(line.trim());

/** What a command says about what it prints; undefined for a line that is none. */
function commandContext(line: string, words: RoleWords): RoleContext | undefined {
	const [whole, , module = '', cmdlet = '', path = '', az] = command.exec(line) ?? [];
	if (whole === undefined) return undefined;
	if (/eligib/i.test(line)) return { held: 'eligible' };
	const noun = cmdlet.replace(/^RoleManagementDirectory/, '');
	if (
		words.listing(noun) ||
		words.listing(module + noun) ||
		words.listing(path) ||
		(az && /directoryRoles\b|roleDefinitions\b|directoryRoleTemplates\b/i.test(line))
	)
		return { held: 'listed' };
	return {};
}

/**
 * Takes the roles out of lines of text: a list, several on a line, `name : value` pairs, with headings that say how they are held.
 * @param context What stood above; changed by headings and commands among the lines.
 * @param complain Whether a line that names no role is worth telling.
 */
export function takeLines(
	lines: readonly Line[],
	context: RoleContext,
	names: RoleNames,
	words: RoleWords,
	found: RoleFound,
	complain: boolean,
): void {
	const first = found.rows.length;
	/** Roles of which only the name is written. */
	const assumed: RoleRow[] = [];
	let headed = false;
	let headings: (Held | 'unclear')[] = [];
	let [headingAt, rowsAt] = [0, 0];
	for (const { number, text: full } of lines.slice(0, mostLines)) {
		const line = full.slice(0, longestLine);
		if (furniture.test(line)) continue;
		const asked = commandContext(line, words);
		if (asked) {
			context.held = asked.held;
			continue;
		}
		const heading = headingOf(line, context, names, words);
		if (heading !== undefined) {
			// Tabs of a page, of which nobody can tell which one is open.
			const tabs = headings.length > 0 && (number - headingAt < 2 || headings.length > 1) && !headings.includes(heading);
			headings = found.rows.length > rowsAt ? [heading] : [...headings, heading];
			[headingAt, rowsAt] = [number, found.rows.length];
			context.held = tabs && headings.length > 1 ? 'unclear' : heading === 'active' ? undefined : heading;
			continue;
		}
		if (words.listing(clean(line))) {
			context.held = 'listed';
			continue;
		}
		if (words.beside(clean(line))) continue;
		if (words.field(foldName(line)) !== undefined) {
			headed = true;
			continue;
		}
		const before = found.rows.length;
		const last = before > first ? found.rows[before - 1] : undefined;
		const dates = noSpan();
		if (last && takeDate(clean(line), dates, words)) {
			const whole = joined(dates, found.spans.get(last));
			if (whole && dates.other.length === 0) found.spans.set(last, whole);
			else if (complain) takeBack(found, assumed, unreadOf(number, line));
			continue;
		}
		takeLine(line, number, context, names, words, found, complain);
		const [row] = found.rows.slice(before);
		if (row?.name === clean(line) && row.held === 'active') assumed.push(row);
		// Below a heading, or as one word under a role, what nobody knows is the cell of a table copied line by line: it may be a state.
		const cell = row === undefined && assumed.length > 0 && (headed || !/\s/.test(clean(line))) && !isHarmless(clean(line));
		if (complain && cell) takeBack(found, assumed, unreadOf(number, line));
	}
	if (lines.length > mostLines) found.problems.add('cut');
}

const marked = /^\s*(?:#{1,6}\s|[=*_~-]{2,})|[:：]\**\s*$/;
const longestHeading = 8;

/**
 * How the roles below a heading are held: a word for it alone, with a count or marks around it, or among the words of a line that is marked as a
 * heading. unclear: it has such words for several, or it is a heading behind another one and has none.
 */
function headingOf(line: string, { held }: RoleContext, names: RoleNames, words: RoleWords): Held | 'unclear' | undefined {
	const text = clean(line.replace(/[#=*_~]+/g, ' ').replace(/[(（]\s*\d+\s*[)）]/g, ' ')).replace(/\s*[:：]$/, '');
	const whole = words.held(text);
	if (whole !== undefined) return whole;
	const tokens = text.split(/[\s,/()]+/);
	if (tokens.length > longestHeading || findRole(names, text) !== undefined) return undefined;
	const isPlural = /^\S+ (?:roles?|assignments?)$/i.test(text);
	if (!marked.test(line) && !isPlural) return undefined;
	const said = new Set(tokens.flatMap((token) => words.held(token) ?? []));
	const [first] = said;
	return said.size > 1 || (first === undefined && held !== undefined) ? 'unclear' : first;
}

function takeLine(
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
		};
		found.rows.push(row);
		if (dates) found.spans.set(row, dates);
	};
	const whole = findRole(names, clean(line));
	if (whole !== undefined) {
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
	const others = parts.filter(({ role, part }) => role === undefined && !isHarmless(part) && !takeDate(part, span, words));
	if (hits.length === 0) {
		takeIds(
			line,
			number,
			parts.map(({ part }) => part),
			add,
			names,
			words,
			found,
		) || takeRest(line, text, number, names, found, complain && (label === undefined || named || before !== undefined));
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
	let unclear = strangeLabel || (inRow && strange.length > 0) || strange.some((part) => !/^\p{Lu}/u.test(part));
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

/** What words beside a role say about it. */
interface Said {
	held?: Held | undefined;
	scope?: 'tenant' | 'unit' | undefined;
}

function saidBy(part: string, words: RoleWords): Said | undefined {
	const held = words.held(part);
	if (held !== undefined) return { held };
	const scope = words.scope(part);
	return scope === undefined ? undefined : { scope };
}

/** What holds least counts; a unit is narrower than the whole. */
const together = (all: readonly (Said | undefined)[]): Said => ({
	held: (['listed', 'not-held', 'eligible', 'active'] as const).find((one) => all.some((said) => said?.held === one)),
	scope: all.some((said) => said?.scope === 'unit') ? 'unit' : undefined,
});

/** Ids, addresses, numbers: no state is written like that, and no date. */
const isHarmless = (part: string) =>
	/^[\da-f-]{36}$|^[\w.+-]+@[\w.-]+$|^(?:-|n\/a|null|none)$/i.test(part) || (/^\d[\d./: TZ-]*$/i.test(part) && !hasDate(part));

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

interface NamedPart extends Partial<Record<'role' | 'name', string>> {
	near?: boolean;
	said?: Said;
	/** Something stands with the name that nobody knows. */
	unknown?: boolean;
	dates?: Span;
}

/** A role with what stands behind it: `Some Role (eligible, administrative unit)`, `Some Role - eligible`. */
function roleIn(part: string, names: RoleNames, words: RoleWords): NamedPart {
	const exact = findRole(names, part);
	if (exact !== undefined) return { role: exact, name: part };
	const [, name = '', rest = ''] = /^([^([:：]{2,120}?)\s*(?:[([:：]|\s[-–—]\s)(.{1,200})$/.exec(part) ?? [];
	const role = name === '' ? undefined : findRole(names, name);
	if (role !== undefined) {
		const dates = noSpan();
		const notes = withoutDates(rest, dates, words)
			.split(/[()[\]/:：]|\s[-–—]\s/)
			.map(clean)
			.filter((note) => note !== '' && !isHarmless(note));
		// The name of a unit stands behind the word for it.
		const said = [rest.replace(/[)\]]\s*$/, ''), ...notes].map((note) => saidBy(note, words));
		const all = together(said);
		const strange = notes.filter(
			(_note, at) => said[at + 1] === undefined && !(all.scope === 'unit' && at > 0 && said[at]?.scope === 'unit'),
		);
		return { role, name, said: all, unknown: strange.length > 0, dates };
	}
	const near = findMisspelt(names, part);
	return near === undefined ? {} : { role: near, name: part, near: true };
}

/** Most words of a sentence that is searched for a role. */
const mostWords = 24;

/** Whether a sentence names a role among other words. */
function mentions(line: string, names: RoleNames): boolean {
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
