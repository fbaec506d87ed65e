import { type Counted, type Order, orderOf, readDate, type WrittenDate } from '../../core/dates.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Unread } from '../../core/paste/model.ts';
import { readParts } from '../../core/paste/read.ts';
import type { Credential, Problem } from '../model.ts';
import { type Draft, type Findings, noFindings } from './findings.ts';
import { readText } from './lines.ts';
import { readRecords } from './records.ts';
import { type Dated, withoutRepetition } from './repetition.ts';
import { mergeSaml } from './saml.ts';
import { secretPlaces } from './secrets.ts';
import { readTree } from './tree.ts';
import { vocabulary } from './vocabulary.ts';

/** Headings of a table in Jira: `||a||b||`. */
const jiraHead = /^\|\|.+\|\|$/gm;

/** A date of which the end is missing, at the end of a text or value. */
const cutOff = /\d{4}-\d\d-(?:\d|\d\dT[\d:]{0,3})?$/;
/** Words and signs that leave open on which day it is. */
const unsure = /\b(?:not|nicht|ca|approx|about)\b|[約约]/i;
/** A line that begins with an omission which somebody marked, or without the name in front of its colon. */
const gap = /^[ \t]*(?:\[?(?:\.{3}|…)|:[ \d])/m;

/** The credentials in a paste. */
export interface ExpiryPaste {
	credentials: Credential[];
	problems: Problem[];
	/** Pieces that were not understood. */
	unread: Unread[];
	/** Number of further pieces. */
	unreadMore: number;
}

/**
 * Reads credentials from any tenant output, recognized by structure and not by what the text says about itself. Each piece is understood,
 * known to be irrelevant, or listed in `unread`. Secrets are never kept. Never throws; work is linear in the length.
 * @param order Order of day and month, if the reader has chosen it.
 */
export function readExpiryPaste(pasted: string, order?: Order): ExpiryPaste {
	const findings = noFindings();
	const text = pasted.replace(cutOff, '$&…');
	const { parts, cut, empty } = readParts(
		text.replace(jiraHead, (head) => head.replace(/\|+/g, '|')),
		vocabulary,
	);
	if (empty) return { credentials: [], problems: [{ code: 'empty' }], unread: [], unreadMore: 0 };
	if (cut) findings.report('too-large');
	if (gap.test(text) || text !== pasted) findings.report('text-truncated');
	const alone = parts.every(({ kind }) => kind === 'text');
	for (const [place, part] of parts.entries()) {
		findings.part = place;
		if (part.kind === 'tree') readTree(part, findings);
		else if (part.kind === 'records') readRecords(part, findings);
		else if (part.kind === 'broken') findings.miss(part.unread);
		else readText(part, findings, alone);
	}
	const credentials = withoutRepetition(dated(mergeSaml(named(findings), findings), findings, order), findings);
	for (const line of secretLines(pasted, findings)) findings.report('secret-value-present', line);
	aboutAll(credentials, findings);
	return { credentials, problems: findings.problems, unread: findings.unread, unreadMore: findings.unreadMore };
}

/** Lines with a secret that no field name revealed. */
function secretLines(pasted: string, { problems }: Findings): number[] {
	if (problems.some(({ code }) => code === 'secret-value-present')) return [];
	const lines = secretPlaces(pasted).map((place) => pasted.slice(0, place).split('\n').length);
	return [...new Set(lines)];
}

/** Adds to apps that are known by object ID only the name from another part of the paste. */
function named({ drafts, apps }: Findings): Draft[] {
	return drafts.map((draft) => {
		const { holder } = draft;
		const app = holder.objectId === undefined ? undefined : apps.get(holder.objectId);
		if (!app || (holder.appId && holder.name)) return draft;
		return { ...draft, holder: { ...app, ...holder } };
	});
}

/** Reads the dates, with the order of day and month implied by dates in the same part, else by those in the whole paste. */
function dated(drafts: readonly Draft[], findings: Findings, order: Order | undefined): Dated[] {
	const textsOf = (some: readonly Draft[]) =>
		some.flatMap(({ startText, endText }) => [startText, endText].filter((text) => typeof text === 'string'));
	const countedOf = (some: readonly Draft[]) =>
		some.flatMap(({ endText, counted }): Counted[] =>
			typeof endText === 'string' && counted !== undefined ? [{ text: endText, days: counted }] : [],
		);
	const whole = order ?? orderOf(textsOf(drafts));
	const orders = new Map(
		[...groupBy(drafts, ({ part }) => part)].map(([part, own]) => [part, order ?? orderOf(textsOf(own), countedOf(own)) ?? whole]),
	);
	let zoneless = false;
	let ambiguous = false;
	const credentials = drafts.map(({ startText, endText, part, group, isPassword, signs, fromReport, counted, ...draft }): Dated => {
		const read = (text: unknown): WrittenDate | undefined => {
			const date = readDate(text, orders.get(part));
			return date && (cutOff.test(date.text) || unsure.test(date.text)) ? { ...date, readings: [] } : date;
		};
		const start = read(startText);
		const end = read(endText);
		if (end && end.readings.length === 0) findings.report('unparseable-date', draft.line, end.text);
		if (end === undefined && draft.kind !== 'federated' && draft.count === undefined)
			findings.report('row-without-date', draft.line, draft.holder.name ?? draft.name);
		zoneless ||= end !== undefined && end.readings.length > 0 && !end.zone;
		ambiguous ||= (end?.readings.length ?? 0) > 1;
		const used = draft.keyId === undefined ? undefined : findings.used.get(draft.keyId);
		const credential = { ...draft, ...(start && { start }), ...(end && { end }), ...(used !== undefined && { lastUsed: used }) };
		return { credential, part, fromReport: fromReport === true };
	});
	if (ambiguous) findings.report('ambiguous-date-order');
	if (zoneless) findings.report('no-time-zone');
	return credentials;
}

/** Reports problems that concern the whole paste. */
function aboutAll(credentials: readonly Credential[], findings: Findings): void {
	const secrets = groupBy(
		credentials.filter(({ kind, holder }) => kind === 'secret' && holder.personalAccounts),
		({ holder }) => holder.appId ?? holder.objectId ?? '',
	);
	for (const [first, second] of secrets.values()) if (first && second) findings.report('secret-count-limit', first.line, first.holder.name);
	if (credentials.some(({ holder }) => !holder.appId && !holder.objectId && !holder.name)) findings.report('no-app-identity');
	if (credentials.length === 0 && findings.problems.length === 0) findings.report('not-recognized');
}
