import { type Part, type PasteRecord, type RecordsPart, type Unread, unreadOf } from '../core/paste/model.ts';
import { withoutPrefixes } from '../core/paste/prefixes.ts';
import { readParts } from '../core/paste/read.ts';
import { findRole, type RoleNames } from './names.ts';
import { applyDates, joined, spanOf } from './paste-dates.ts';
import { dates, doubtRows, isStrange, tells } from './paste-doubt.ts';
import { takeLines } from './paste-lines.ts';
import { type RoleContext, type RoleFound, type RoleProblem, type RoleRow, takeRecord } from './paste-rows.ts';
import { takeTree } from './paste-tree.ts';
import type { RoleWords } from './paste-words.ts';

/** What a paste says about one person's roles. */
export interface PastedRoles {
	/** Active roles at tenant scope. */
	roles: string[];
	/** Roles assigned only for an administrative unit. */
	unitRoles: string[];
	/** Roles that are only eligible. */
	eligible: string[];
	/** Names of custom roles. */
	custom: string[];
	/** Member of a role-assignable group. */
	group: boolean;
	/** Member of a restricted management administrative unit. */
	restrictedUnit: boolean;
	/** Texts that look like a role but are unknown, as written and truncated. */
	unrecognized: string[];
	/** Number of further ones. */
	moreUnrecognized: number;
	/** True if the response continues: on another page, cut off, or longer than what is read. */
	incomplete: boolean;
	/** Why nothing could be read. */
	problem?: 'empty' | 'nothing-found' | 'error-answer';
}

/** Everything read from a paste, to be checked and corrected. */
export interface RoleReading {
	/** In the order of the text; includes roles that are not held or only listed. */
	rows: readonly RoleRow[];
	/** Unread pieces: they may contain a role, or invalidate one that was read. */
	unread: readonly Unread[];
	unrecognized: readonly string[];
	problems: readonly RoleProblem[];
	group: boolean;
	restrictedUnit: boolean;
}

/** The reader's corrections, by index in `rows`; `drop` for a row that is not a role of this person. */
export type RoleCorrections = Readonly<Record<number, Partial<Pick<RoleRow, 'role' | 'held' | 'scope'>> & { drop?: boolean }>>;

const mostNamed = 20;
const longestNamed = 80;
/** Nobody holds this many roles; such a list shows which roles exist. */
const tooMany = 40;

/**
 * Reads roles from text copied from Graph Explorer, a command line, an admin center or a list. Each piece is understood, known to be
 * irrelevant, or reported. Never throws; the result contains only ids, short pieces of the text, and facts about the account.
 * @param now Milliseconds since 1970: assignments that have ended or not begun by then do not count.
 */
export function readRolePaste(names: RoleNames, words: RoleWords, text: string, now: number): RoleReading {
	const found: RoleFound = {
		rows: [],
		spans: new Map(),
		unread: [],
		unrecognized: new Set(),
		problems: new Set(),
		group: false,
		restrictedUnit: false,
		others: 0,
		personal: false,
		answers: 0,
	};
	const { parts, cut, empty } = readParts(withoutPrefixes(text), words);
	if (empty) return { ...result(found), problems: ['empty'] };
	if (cut) found.problems.add('cut');
	takeParts(parts, {}, names, words, found);
	applyDates(found, words, now);
	return result(found);
}

function takeParts(parts: readonly Part[], context: RoleContext, names: RoleNames, words: RoleWords, found: RoleFound): void {
	const structured = parts.some(({ kind }) => kind !== 'text');
	for (const part of parts) {
		if (part.kind === 'tree')
			takeTree(part, context, names, words, found, (rows, inner) => takeParts(readParts(rows, words).parts, inner, names, words, found));
		else if (part.kind === 'records') takeRecords(part, context, names, words, found);
		else if (part.kind === 'broken') found.unread.push(part.unread);
		else takeLines(part.lines, context, names, words, found, !structured);
	}
}

function takeRecords(part: RecordsPart, context: RoleContext, names: RoleNames, words: RoleWords, found: RoleFound): void {
	for (const piece of part.unread) found.unread.push(piece);
	// Headings whose rows are not to be told from other text.
	if (part.records.length === 0) found.unread.push(unreadOf(part.line, part.headings.join(' ')));
	const telling = new Set(
		part.layout === 'list' ? part.records.flatMap(({ fields }) => [...fields.keys()].filter((key) => tells.test(key))) : [],
	);
	for (const record of part.records) {
		const fields = withProperties(record, words, found);
		const values = [...fields.values()].filter((value) => typeof value === 'string');
		const cut = record.damaged === true || [...telling].some((key) => !record.fields.has(key));
		const before = found.rows.length;
		if (cut) found.problems.add('cut');
		if (takeRecord(fields, record.line, context, names, words, found)) {
			if (cut || isStrange(fields)) doubtRows(found, before, fields, cut, unreadOf(record.line, values.join(' ')));
		} else if (takeDatesBelow(fields, record.line, words, found)) continue;
		else if (
			[...fields].some(([key, value]) => (tells.test(key) || dates.test(key)) && value !== '') ||
			values.some((value) => value.length < 200 && findRole(names, value) !== undefined)
		)
			found.unread.push(unreadOf(record.line, values.join(' ')));
	}
}

/** Lines between a role and dates that stand below it. */
const mostBelow = 3;

/** Start and end on lines of their own below the name of a role are about it. Whether that is all that the record says. */
function takeDatesBelow(fields: ReadonlyMap<string, unknown>, line: number, words: RoleWords, found: RoleFound): boolean {
	const row = found.rows[found.rows.length - 1];
	const span = spanOf(fields, words);
	if (!row || !span || line - row.line > mostBelow) return false;
	const whole = joined(span, found.spans.get(row));
	if (whole) found.spans.set(row, whole);
	return [...fields].every(([key, value]) => dates.test(key) && !String(value).includes('\n'));
}

/** The fields of a record with those that PowerShell prints inside AdditionalProperties: `{[displayName, …], [roleTemplateId, …]}`. */
function withProperties({ fields, line }: PasteRecord, words: RoleWords, found: RoleFound): ReadonlyMap<string, unknown> {
	const inside = fields.get('more:additionalproperties');
	if (typeof inside !== 'string' || !inside.includes('[')) return fields;
	const whole = new Map(fields);
	for (const [, key = '', value = ''] of inside.replace(/\n/g, ' ').matchAll(/\[\s*([@\w.]+)\s*,\s*([^[\]]*)\]/g)) {
		const folded = key.toLowerCase().replace(/[._]/g, '');
		if (folded === '@odatatype') whole.set('type:odatatype', value.replace(/^#?microsoft\.graph\./i, '').trim());
		else whole.set(words.field(folded) ?? folded, value.trim());
	}
	if (/(?:\.{3}|…)\s*\}?\s*$/.test(inside) && ![...whole.keys()].some((key) => key.startsWith('template:'))) {
		found.unread.push(unreadOf(line, inside));
		found.problems.add('cut');
	}
	return whole;
}

function result(found: RoleFound): RoleReading {
	const active = new Set(found.rows.flatMap(({ role, held }) => (held === 'active' && role !== undefined ? [role] : [])));
	const rows =
		active.size >= tooMany ? found.rows.map((row) => (row.held === 'active' ? { ...row, held: 'listed' as const } : row)) : found.rows;
	const people = new Set(rows.flatMap(({ whose }) => (whose === undefined ? [] : [whose.toLowerCase()])));
	if (people.size > 1) found.problems.add('several-people');
	if (rows.some(({ held, when }) => held === 'not-held' && when === undefined)) found.problems.add('not-held');
	if (rows.some(({ held }) => held === 'listed')) found.problems.add('listing');
	if (found.answers > 1) found.problems.add('whose-unclear');
	if (found.unread.length > 0) found.problems.add('unread');
	const nothing =
		rows.length === 0 && !found.group && !found.restrictedUnit && (found.others === 0 || !found.personal) && found.unrecognized.size === 0;
	if (nothing && !found.problems.has('error-answer')) found.problems.add('nothing-found');
	const { unread, unrecognized, problems, group, restrictedUnit } = found;
	return { rows, unread: unread.slice(0, 200), unrecognized: [...unrecognized], problems: [...problems], group, restrictedUnit };
}

/** What a reading comes to for one person, after a reader put rows right. */
export function summarizeRoles(reading: RoleReading, corrections: RoleCorrections = {}): PastedRoles {
	const rows = reading.rows.flatMap((row, place): RoleRow[] => {
		const { drop, ...correction } = corrections[place] ?? {};
		return drop ? [] : [{ ...row, ...correction }];
	});
	const ids = (wanted: (row: RoleRow) => boolean) =>
		[...new Set(rows.filter(wanted).flatMap(({ role }) => (role === undefined ? [] : [role])))].sort();
	const roles = ids(({ held, scope }) => held === 'active' && scope === 'tenant');
	const unitRoles = ids(({ held, scope }) => held === 'active' && (scope === 'unit' || scope === 'unknown'));
	const problem = (['empty', 'error-answer', 'nothing-found'] as const).find(
		(id) => reading.problems.includes(id) && (id !== 'error-answer' || rows.length === 0),
	);
	return {
		roles,
		unitRoles: unitRoles.filter((id) => !roles.includes(id)),
		// What is active needs no activation.
		eligible: ids(({ held }) => held === 'eligible').filter((id) => !roles.includes(id)),
		custom: [...new Set(rows.filter(({ custom, held }) => custom && held === 'active').map(({ name }) => name.slice(0, longestNamed)))],
		group: reading.group,
		restrictedUnit: reading.restrictedUnit,
		unrecognized: reading.unrecognized.slice(0, mostNamed).map((name) => name.slice(0, longestNamed)),
		moreUnrecognized: Math.max(0, reading.unrecognized.length - mostNamed),
		incomplete: reading.problems.includes('cut') || reading.problems.includes('more-pages'),
		...(problem && { problem }),
	};
}

/** Reads a paste for one person. */
export const parseRolePaste = (names: RoleNames, words: RoleWords, text: string, now: number): PastedRoles =>
	summarizeRoles(readRolePaste(names, words, text, now));
