import { groupBy } from '../core/group-by.ts';
import { needsCare } from './judge.ts';
import type { Judged, Problem, ProblemCode, State } from './model.ts';

/** The credentials of one app, the most urgent first: there is at least one. */
export interface AppReport {
	key: string;
	name: string | undefined;
	appId: string | undefined;
	credentials: readonly [Judged, ...Judged[]];
}

/** The end to sort by: the earlier of two readings. */
const sortEnd = (one: Judged): number => Math.min(one.endsAt ?? 0, one.endsAtAlso ?? Number.POSITIVE_INFINITY);

/** What is listed first: what ends soon, then what nobody knows, what is over, and what has time. */
const ranks: Readonly<Record<State, number>> = { 'due-30': 0, 'due-60': 0, 'due-90': 0, unknown: 1, expired: 2, fine: 3 };
const unhurried = 4;
const rankOf = (one: Judged): number => (needsCare(one) ? ranks[one.state] : unhurried);
const byUrgency = (a: Judged, b: Judged): number => rankOf(a) - rankOf(b) || sortEnd(a) - sortEnd(b);

/** Small and large letters are one, and 10 comes after 9. */
const { compare: compareNames } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Credentials by app, apps by the next date that somebody has to look after. Credentials whose app is not known stand together. */
export function appsOf(judged: readonly Judged[], sort: (typeof sorts)[number] = 'next'): AppReport[] {
	const byApp = groupBy(judged, ({ holder }) => holder.appId ?? holder.objectId ?? holder.name ?? '');
	return [...byApp]
		.map(([key, own]): AppReport => {
			const credentials = [...own].sort(byUrgency) as [Judged, ...Judged[]];
			return {
				key,
				name: own.find(({ holder }) => holder.name)?.holder.name,
				appId: own.find(({ holder }) => holder.appId)?.holder.appId,
				credentials,
			};
		})
		.sort(
			(a, b) => (sort === 'name' ? compareNames(a.name ?? a.key, b.name ?? b.key) : 0) || byUrgency(a.credentials[0], b.credentials[0]),
		);
}

/** What the first sentence says: how much stops working within 30 days, of how many apps, and what is first. */
export interface Summary {
	count: Readonly<Record<State, number>>;
	due: number;
	dueApps: number;
	first: Judged | undefined;
}

/** Counts what somebody has to look after. */
export function summaryOf(judged: readonly Judged[]): Summary {
	const count: Record<State, number> = { expired: 0, 'due-30': 0, 'due-60': 0, 'due-90': 0, fine: 0, unknown: 0 };
	const care = judged.filter(needsCare);
	for (const { state } of care) count[state]++;
	const due = care.filter(({ state }) => state === 'due-30').sort((a, b) => sortEnd(a) - sortEnd(b));
	return { count, due: due.length, dueApps: new Set(due.map(({ holder }) => holder.appId ?? holder.name ?? '')).size, first: due[0] };
}

/** A month, by its first day, and what ends in it, in order. */
export interface Month {
	month: number;
	ends: readonly Judged[];
}

/** What ends in each of the next twelve months. */
export function monthsOf(judged: readonly Judged[], now: number): Month[] {
	const today = new Date(now);
	const months = Array.from({ length: 12 }, (_, add) => ({
		month: Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + add, 1),
		ends: [] as Judged[],
	}));
	const coming = judged.filter((one) => needsCare(one) && one.state !== 'expired' && one.endsAt !== undefined);
	for (const one of coming.sort((a, b) => sortEnd(a) - sortEnd(b))) {
		const end = new Date(one.endsAt ?? 0);
		const place = (end.getUTCFullYear() - today.getUTCFullYear()) * 12 + end.getUTCMonth() - today.getUTCMonth();
		months[place]?.ends.push(one);
	}
	return months;
}

/** Orders in which apps can be listed. */
export const sorts = ['next', 'name'] as const;

/** What is listed: empty where everything is. */
export interface Selection {
	state: string;
	kind: string;
	/** A part of a name or of an ID. */
	text: string;
	sort: (typeof sorts)[number];
}

/** The credentials that fit what a reader chose. */
export function selectedOf(judged: readonly Judged[], { state, kind, text }: Selection): readonly Judged[] {
	const typed = text.trim().toLowerCase();
	return judged.filter(
		(one) =>
			(state === '' || one.state === state) &&
			(kind === '' || one.kind === kind) &&
			(typed === '' ||
				[one.name, one.holder.name, one.holder.appId, one.holder.objectId, one.keyId].some((part) => part?.toLowerCase().includes(typed))),
	);
}

/** Problems because of which credentials may be missing, so that nothing may be said of all. */
const missing: ReadonlySet<ProblemCode> = new Set([
	...(['too-large', 'page-truncated', 'maybe-truncated', 'batch-part-failed', 'json-truncated', 'text-truncated'] as const),
	...(['depth-truncated', 'no-credentials-in-output', 'row-without-date', 'unparseable-date'] as const),
]);

/** Whether all of a paste was understood, and nothing of it is known to be missing. */
export const isWhole = (problems: readonly Problem[], unread: readonly unknown[]): boolean =>
	unread.length === 0 && !problems.some(({ code }) => missing.has(code));
