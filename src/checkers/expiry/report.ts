import { groupBy } from '../core/group-by.ts';
import { needsCare } from './judge.ts';
import type { Judged, State } from './model.ts';

/** The credentials of one app, the next to end first. */
export interface AppReport {
	key: string;
	name: string | undefined;
	appId: string | undefined;
	credentials: readonly Judged[];
	/** When the next one ends that somebody has to look after; infinite where none does. */
	next: number;
}

/** The end to sort by: the earlier of two readings; what has none that is known comes before all that is fine. */
const sortEnd = (one: Judged): number => Math.min(one.endsAt ?? 0, one.endsAtAlso ?? Number.POSITIVE_INFINITY);

/** Credentials by app, apps by the next date that somebody has to look after. Credentials whose app is not known stand together. */
export function appsOf(judged: readonly Judged[]): AppReport[] {
	const byApp = groupBy(judged, ({ holder }) => holder.appId ?? holder.objectId ?? holder.name ?? '');
	return [...byApp]
		.map(([key, own]): AppReport => {
			const credentials = [...own].sort((a, b) => sortEnd(a) - sortEnd(b));
			const named = own.find(({ holder }) => holder.name);
			const care = credentials.filter(needsCare);
			return {
				key,
				name: named?.holder.name,
				appId: own.find(({ holder }) => holder.appId)?.holder.appId,
				credentials,
				next: care[0] ? sortEnd(care[0]) : Number.POSITIVE_INFINITY,
			};
		})
		.sort((a, b) => a.next - b.next);
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

/** How many credentials end in each of the next twelve months, by the first day of the month. */
export function monthsOf(judged: readonly Judged[], now: number): { month: number; count: number }[] {
	const today = new Date(now);
	const starts = Array.from({ length: 13 }, (_, add) => Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + add, 1));
	const ends = judged.filter((one) => needsCare(one) && one.state !== 'expired').flatMap(({ endsAt }) => endsAt ?? []);
	return starts.slice(0, 12).map((month, place) => ({
		month,
		count: ends.filter((end) => end >= month && end < (starts[place + 1] ?? month)).length,
	}));
}

/** A command with the IDs of a credential, which are GUIDs and nothing else. */
export interface Step {
	step: 'add' | 'verify' | 'delete';
	command: string;
}

/**
 * What to type for one credential with Azure CLI: add with overlap, check, delete. Empty for what has no such command: SAML and federated
 * credentials, what renews itself, and an app whose ID is not known. Source: the reference of az ad app and az ad sp.
 */
export function stepsOf({ kind, keyId, holder, flags }: Judged): Step[] {
	const { appId, of } = holder;
	const own = kind === 'secret' || kind === 'certificate';
	if (!own || !appId || flags.some((flag) => flag === 'managed-identity' || flag === 'auto-rotated' || flag === 'owned-elsewhere'))
		return [];
	const az = `az ad ${of === 'service-principal' ? 'sp' : 'app'} credential`;
	const cert = kind === 'certificate' ? ' --cert' : '';
	return [
		{ step: 'add', command: `${az} reset --id ${appId} --append ${cert ? '--cert "@new.pem"' : '--years 1'}` },
		{ step: 'verify', command: `${az} list --id ${appId}${cert}` },
		...(keyId ? [{ step: 'delete' as const, command: `${az} delete --id ${appId} --key-id ${keyId}${cert}` }] : []),
	];
}
