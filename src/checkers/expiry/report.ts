import { groupBy } from '../core/group-by.ts';
import { needsCare } from './judge.ts';
import type { Judged, Problem, ProblemCode, State } from './model.ts';

/** The credentials of one app, most urgent first; at least one. */
export interface AppReport {
	key: string;
	name: string | undefined;
	appId: string | undefined;
	/** Its index among all apps sorted by name. */
	byName: number;
	credentials: readonly [Judged, ...Judged[]];
}

/** A key that identifies an app. */
const keyOf = ({ appId, objectId, name }: Judged['holder']): string => appId ?? objectId ?? name ?? '';

/** The expiry used for sorting: the earlier of two readings. */
const sortEnd = (one: Judged): number => Math.min(one.endsAt ?? 0, one.endsAtAlso ?? Number.POSITIVE_INFINITY);

/**
 * Sort rank: what expired recently or expires within 30 days, by date, so that what already has stopped working is first; what expires
 * later; unknown dates; what expired long ago; then the rest.
 */
const ranks: Readonly<Record<State, number>> = { expired: 0, 'due-30': 0, 'due-60': 1, 'due-90': 1, unknown: 2, fine: 4 };
const over = 3;
const unhurried = 5;
/** Days after which an expiry is no longer urgent: whoever needed the credential has noticed. */
const noticed = 30;
function rankOf(one: Judged): number {
	if (!needsCare(one)) return unhurried;
	return one.state === 'expired' && (one.daysLeft ?? 0) < -noticed ? over : ranks[one.state];
}
const byUrgency = (a: Judged, b: Judged): number => rankOf(a) - rankOf(b) || sortEnd(a) - sortEnd(b);

/** Compares names without letter case, with numbers by value (10 after 9). */
const { compare: compareNames } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Groups credentials by app, the most urgent app first. Credentials of unknown apps form one group. */
export function appsOf(judged: readonly Judged[]): AppReport[] {
	const byApp = groupBy(judged, ({ holder }) => keyOf(holder));
	const apps = [...byApp].map(
		([key, own]): AppReport => ({
			key,
			name: own.find(({ holder }) => holder.name)?.holder.name,
			appId: own.find(({ holder }) => holder.appId)?.holder.appId,
			byName: 0,
			credentials: [...own].sort(byUrgency) as [Judged, ...Judged[]],
		}),
	);
	const next = apps.sort((a, b) => byUrgency(a.credentials[0], b.credentials[0]));
	const named = [...next].sort((a, b) => compareNames(a.name ?? a.key, b.name ?? b.key));
	for (const [place, app] of named.entries()) app.byName = place;
	return next;
}

/** The data of the first sentence: how much stops working within 30 days, in how many apps, and what is first. */
export interface Summary {
	count: Readonly<Record<State, number>>;
	due: number;
	dueApps: number;
	first: Judged | undefined;
}

/** Counts the credentials that somebody has to renew. */
export function summaryOf(judged: readonly Judged[]): Summary {
	const count: Record<State, number> = { expired: 0, 'due-30': 0, 'due-60': 0, 'due-90': 0, fine: 0, unknown: 0 };
	const care = judged.filter(needsCare);
	for (const { state } of care) count[state]++;
	const due = care.filter(({ state }) => state === 'due-30').sort((a, b) => sortEnd(a) - sortEnd(b));
	return { count, due: due.length, dueApps: new Set(due.map(({ holder }) => keyOf(holder))).size, first: due[0] };
}

/** A month (by its first day), the number of expiries in it, and the first of them in order. */
export interface Month {
	month: number;
	count: number;
	first: readonly Judged[];
	/** Number of credentials that expired in it already. */
	ended: number;
}

/** Maximum number of credentials named per month. */
const maxNamed = 3;

/** The expiries in each of the next twelve months. */
export function monthsOf(judged: readonly Judged[], now: number): Month[] {
	const today = new Date(now);
	const months = Array.from({ length: 12 }, (_, add) => ({
		month: Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + add, 1),
		ends: [] as Judged[],
		ended: 0,
	}));
	const dated = judged.filter((one) => needsCare(one) && one.endsAt !== undefined);
	for (const one of dated.sort((a, b) => sortEnd(a) - sortEnd(b))) {
		const end = new Date(one.endsAt ?? 0);
		const month = months[(end.getUTCFullYear() - today.getUTCFullYear()) * 12 + end.getUTCMonth() - today.getUTCMonth()];
		if (one.state !== 'expired') month?.ends.push(one);
		else if (month) month.ended++;
	}
	return months.map(({ month, ends, ended }) => ({ month, count: ends.length, first: ends.slice(0, maxNamed), ended }));
}

/** The sort orders of apps. */
export const sorts = ['next', 'name'] as const;

/** A filter; empty values match everything. */
export interface Selection {
	state: string;
	kind: string;
	/** A part of a name or an ID. */
	text: string;
	sort: (typeof sorts)[number];
}

/** The apps with those of their credentials that match a filter, in the same order. */
export function selectedOf(apps: readonly AppReport[], { state, kind, text }: Selection): readonly AppReport[] {
	const typed = text.trim().toLowerCase();
	if (state === '' && kind === '' && typed === '') return apps;
	const fits = (one: Judged) =>
		(state === '' || one.state === state) &&
		(kind === '' || one.kind === kind) &&
		(typed === '' ||
			[one.name, one.holder.name, one.holder.appId, one.holder.objectId, one.keyId].some((part) => part?.toLowerCase().includes(typed)));
	return apps.flatMap((app): AppReport[] => {
		const [first, ...others] = app.credentials.filter(fits);
		return first ? [{ ...app, credentials: [first, ...others] }] : [];
	});
}

/** Sorts apps by their remaining credentials, or by name. */
export function sortedBy(apps: readonly AppReport[], sort: Selection['sort']): AppReport[] {
	// Sort keys are computed once per app, since sorting thousands of apps takes tens of thousands of comparisons.
	return apps
		.map((app) => ({ app, rank: sort === 'name' ? app.byName : rankOf(app.credentials[0]), end: sortEnd(app.credentials[0]) }))
		.sort((a, b) => a.rank - b.rank || a.end - b.end)
		.map(({ app }) => app);
}

/** Problems that may mean missing credentials, so that nothing may be said about all of them. */
const missing: ReadonlySet<ProblemCode> = new Set([
	...(['too-large', 'page-truncated', 'maybe-truncated', 'batch-part-failed', 'json-truncated', 'text-truncated'] as const),
	...(['depth-truncated', 'no-credentials-in-output', 'row-without-date', 'unparseable-date'] as const),
]);

/** Whether the whole paste was understood, and nothing is known to be missing. */
const isWhole = (problems: readonly Problem[], unread: readonly unknown[]): boolean =>
	unread.length === 0 && !problems.some(({ code }) => missing.has(code));

/** The summary of a whole paste. */
export interface Overview extends Summary {
	total: number;
	/** True if nothing is known to be missing. */
	whole: boolean;
}

/** Summarizes all credentials of a paste. */
export const overviewOf = (judged: readonly Judged[], problems: readonly Problem[], unread: readonly unknown[]): Overview => ({
	...summaryOf(judged),
	total: judged.length,
	whole: isWhole(problems, unread),
});
