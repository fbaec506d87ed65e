import { orderOf, readDate, type WrittenDate } from '../core/dates.ts';
import { foldName, unreadOf } from '../core/paste/model.ts';
import { printedObject } from '../core/paste/values.ts';
import type { RoleFound, RoleRow } from './paste-rows.ts';
import type { RoleWords } from './paste-words.ts';

/**
 * The dates of an assignment as written. They are interpreted at the end, since the order of day and month is known only after everything
 * has been read.
 */
export interface Span {
	start: unknown[];
	end: unknown[];
	/** How long it lasts from its start. */
	duration: string[];
	/** Dates and similar texts of unknown meaning. */
	other: string[];
	/** True if it has an end, even if the text does not say when. */
	ends: boolean;
}

export const noSpan = (): Span => ({ start: [], end: [], duration: [], other: [], ends: false });

/** Dates that do not concern the assignment's validity: created, modified, completed. */
const harmlessDate = /^(?:created|modified|completed|deleted|updated|last|approved|reviewed)/;
/** Numbers in a date format. */
const dateLike = /\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}|\d{4}\s?[年년]/;

/** Whether a short text contains a date. */
export const hasDate = (text: string): boolean => dateLike.test(text);

/** A date in a text, with a few words before it that may say what it is. */
const inWords =
	/(?:(\p{L}[\p{L} ]{0,40}?)\s*[:：]?\s*)?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z| ?[AP]M| ?UTC)?)?)/giu;

/**
 * Removes the dates from a short text about a role, and returns the rest. A date without a word for start or end has an unknown meaning.
 */
export function withoutDates(text: string, span: Span, words: RoleWords): string {
	return text.replace(inWords, (_whole, label: string | undefined, date: string) => {
		const before = (label ?? '').split(' ').filter((word) => word !== '');
		for (let at = 0; at < before.length; at++) {
			const field = words.field(foldName(before.slice(at).join(' '))) ?? '';
			const of = field.startsWith('start:') ? span.start : field.startsWith('end:') ? span.end : undefined;
			if (!of) continue;
			of.push(date);
			return before.slice(0, at).join(' ');
		}
		span.other.push(date);
		return before.join(' ');
	});
}

/** Whether a text consists only of dates and words about them; if so, they are added to the span. */
export const takeDate = (text: string, span: Span, words: RoleWords): boolean =>
	hasDate(text) && /^[\s,;/–—-]*$/.test(withoutDates(text, span, words));

/** Merges two spans; undefined if neither has content. */
export function joined(one: Span, other: Span = noSpan()): Span | undefined {
	const all: Span = {
		start: [...one.start, ...other.start],
		end: [...one.end, ...other.end],
		duration: [...one.duration, ...other.duration],
		other: [...one.other, ...other.other],
		ends: one.ends || other.ends,
	};
	return isEmpty(all) ? undefined : all;
}

const isEmpty = ({ start, end, duration, other, ends }: Span) => start.length + end.length + duration.length + other.length === 0 && !ends;

/** The dates in the fields of a record, including a schedule inside it; undefined if there are none. */
export function spanOf(fields: ReadonlyMap<string, unknown>, words: RoleWords): Span | undefined {
	const span = noSpan();
	const shut: string[] = [];
	for (const [key, value] of fields) {
		if (/^(?:start|end|duration|schedule-mark):/.test(key)) take(span, shut, key, value, words, 0);
		else if (!key.includes(':') && !harmlessDate.test(key) && typeof value === 'string' && value.length < 60 && dateLike.test(value))
			span.other.push(value);
		// An activation always ends, after a day at the latest.
		else if (key.startsWith('held:') && typeof value === 'string' && foldName(value) === 'selfactivate') span.ends = true;
	}
	// If an end is known, unexpanded values need not be considered.
	if (span.end.length === 0 && span.duration.length === 0) span.other.push(...shut);
	return isEmpty(span) ? undefined : span;
}

/** A type name, which PowerShell prints for an object that it does not expand. */
const typeName = /^\w+(?:\.\w+){2,}$/;
/** Maximum nesting depth of schedules. */
const maxDepth = 4;

/**
 * Adds a field to a span.
 * @param shut Receives type names printed instead of a schedule or an end.
 */
function take(span: Span, shut: string[], key: string, value: unknown, words: RoleWords, depth: number): void {
	if (value === null || value === undefined || value === '' || depth > maxDepth) return;
	const inner = insideOf(value);
	if (inner) {
		for (const [name, one] of inner) take(span, shut, words.field(foldName(name)) ?? '', one, words, depth + 1);
		return;
	}
	if (typeof value === 'string' && typeName.test(value)) shut.push(value);
	else if (key.startsWith('start:')) span.start.push(value);
	else if (key.startsWith('end:')) span.end.push(value);
	else if (key.startsWith('duration:')) span.duration.push(String(value));
	else if (key.endsWith(':scheduleinfo')) shut.push(String(value));
}

/** The fields of an object, or of an object printed as text. */
function insideOf(value: unknown): Iterable<[string, unknown]> | undefined {
	if (typeof value === 'object' && value !== null) return Object.entries(value);
	if (typeof value !== 'string' || !value.includes('{')) return undefined;
	try {
		const read: unknown = JSON.parse(value);
		return typeof read === 'object' && read !== null ? Object.entries(read) : undefined;
	} catch {
		return printedObject(value);
	}
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A duration in milliseconds, as Graph (PT8H, P180D) and PowerShell (08:00:00, 180.00:00:00) write it; undefined for other texts. */
function lengthOf(text: string): number | undefined {
	const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text);
	const printed = /^(?:(\d+)\.)?(\d+):(\d+):(\d+)$/.exec(text);
	const sum = (parts: readonly (string | undefined)[], units: readonly number[]) =>
		parts.reduce((total, part, at) => total + Number(part ?? 0) * (units[at] ?? 0), 0);
	if (iso) return sum(iso.slice(1), [365 * day, 30 * day, 7 * day, day, hour, minute, 1000]);
	return printed ? sum(printed.slice(1), [day, hour, minute, 1000]) : undefined;
}

/** The first and last instant that a date may mean: without a zone it may be in any, and without a time it is a whole day. */
function momentsOf({ readings, zone }: WrittenDate): number[] {
	if (zone) return [...readings];
	return readings.flatMap((at) => [at - 14 * hour, at + 12 * hour + (at % day === 0 ? day : 0)]);
}

type When = NonNullable<RoleRow['when']> | 'now';

/**
 * Whether an assignment is valid at an instant: ended or not begun ones are not; if its dates leave that open, it is unclear.
 * @param now Milliseconds since 1970.
 */
function whenOf(span: Span, now: number, read: (value: unknown) => WrittenDate | undefined): When {
	const start = span.start.flatMap((value) => read(value) ?? []);
	const end = span.end.flatMap((value) => read(value) ?? []);
	const starts = start.flatMap(momentsOf);
	const ends = end.flatMap(momentsOf);
	const lengths = end.length > 0 ? [] : span.duration.map(lengthOf);
	for (const length of lengths) if (length !== undefined) ends.push(...starts.map((at) => at + length));
	if (ends.length > 0 && ends.every((at) => at <= now)) return 'ended';
	if (starts.length > 0 && starts.every((at) => at > now)) return 'not-yet';
	const unreadable = [...start, ...end].some(({ readings }) => readings.length === 0);
	const endless = lengths.includes(undefined) || ((lengths.length > 0 || span.ends) && ends.length === 0);
	const open = ends.some((at) => at <= now) || starts.some((at) => at > now);
	return unreadable || endless || open || span.other.length > 0 ? 'unclear' : 'now';
}

/** What .NET prints for an unset date. */
const noDate = /\b0?0?01[-/.]0?1[-/.]0?1(?!\d)|\b0?1[-/.]0?1[-/.]0001\b/;

/**
 * Marks roles as not held whose dates say that they have ended or not begun, and those for which that is unclear.
 * @param now Milliseconds since 1970.
 */
export function applyDates(found: RoleFound, words: RoleWords, now: number): void {
	const said = [...found.spans.values()];
	const order = orderOf(said.flatMap(({ start, end, other }) => [...start, ...end, ...other].filter((text) => typeof text === 'string')));
	const read = (value: unknown) => {
		const text = String(value).trim();
		// Permanent assignments, and words already read as states.
		if (noDate.test(text) || words.beside(text) || words.held(text) !== undefined) return undefined;
		return readDate(value, order);
	};
	for (const [row, span] of found.spans) {
		const [start, end] = [span.start, span.end].map((values) =>
			values
				.map(read)
				.find((date) => date !== undefined)
				?.text.slice(0, 60),
		);
		if (start !== undefined) row.start = start;
		if (end !== undefined) row.end = end;
		if (row.held !== 'active' && row.held !== 'eligible') continue;
		const when = whenOf(span, now, read);
		if (when === 'now') continue;
		row.held = 'not-held';
		row.when = when;
		found.problems.add(when === 'unclear' ? 'dates-unclear' : 'not-now');
		const unread = [...span.other, ...[...span.start, ...span.end].filter((value) => read(value)?.readings.length === 0)];
		if (when === 'unclear') for (const value of unread) found.unread.push(unreadOf(row.line, String(value)));
	}
}
